package id.rembuk.usecase.port;

import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.RegencyEntry;
import java.util.List;

/** The shipped list of areas; decoded at the first question, never at start. */
public interface AreaCatalogue {
    /** All 514 kabupaten and kota by code. */
    List<RegencyEntry> regencies();

    /** Kecamatan and desa/kelurahan of a kabupaten/kota by code. */
    List<AreaEntry> areasOf(String regencyCode);
}
