package id.rembuk.ui.village;

import java.util.Locale;

/**
 * Which desa the table shows; every part that is set must hold.
 *
 * @param text words that must all occur in the desa's name, kecamatan or code
 * @param kecamatanId null for all
 */
record VillageFilter(String text, String kecamatanId, Which which) {
    static final VillageFilter NONE = new VillageFilter("", null, Which.ALL);

    /** All desa, those with something to look at, or the lokus. */
    enum Which {
        ALL,
        FLAGGED,
        PRIORITY
    }

    VillageFilter withText(String value) {
        return new VillageFilter(value, kecamatanId, which);
    }

    VillageFilter withKecamatan(String value) {
        return new VillageFilter(text, value, which);
    }

    VillageFilter withWhich(Which value) {
        return new VillageFilter(text, kecamatanId, value);
    }

    boolean lets(VillageRow row) {
        return letsArea(row)
                && switch (which) {
                    case ALL -> true;
                    case FLAGGED -> !row.state().flags().isEmpty();
                    case PRIORITY -> row.isPriority();
                };
    }

    /** Whether place and words let a desa through, whatever is to be looked at. */
    boolean letsArea(VillageRow row) {
        if (kecamatanId != null && !kecamatanId.equals(row.area().parentId())) {
            return false;
        }
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!row.searchText().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
