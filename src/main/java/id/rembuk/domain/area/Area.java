package id.rembuk.domain.area;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;

/**
 * A kabupaten/kota, kecamatan or desa/kelurahan of the workspace. Its name is unique only inside its kecamatan; its
 * code is an attribute that changes with decrees, never its key.
 *
 * @param code Kemendagri code with dots, e.g. 63.06.05.2001
 * @param parentId area one tier up; null for the kabupaten/kota itself
 * @param validTo last day of validity; null while valid
 */
public record Area(
        String id,
        String code,
        AreaLevel level,
        AreaKind kind,
        String name,
        String parentId,
        LocalDate validFrom,
        LocalDate validTo)
        implements WorkspaceRecord {}
