package id.rembuk.usecase.port;

import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.OrganisationEntry;
import java.util.List;

/** The reference lists in templates/rujukan, each row with its regulation, version and whether it is verified. */
public interface ReferenceCatalogue {
    List<Indicator> indicators();

    List<NomenclatureEntry> nomenclature();

    /** Default bodies, with the names a regency is known to use in place of the general ones. */
    List<OrganisationEntry> organisations(String regencyCode);

    List<FundSourceKind> fundSources();
}
