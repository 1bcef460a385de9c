package id.rembuk.domain.intake;

import java.util.List;

/**
 * What a place of a file was found to be.
 *
 * @param areaId null when it was not found for certain
 * @param kecamatanId the kecamatan it was looked for in; null when the file's was not found or none was given
 * @param suggestions ids of places that may be meant, best first; empty when it was found
 */
public record AreaMatch(String areaId, String kecamatanId, How how, List<String> suggestions) {
    public AreaMatch {
        suggestions = List.copyOf(suggestions);
    }

    /** By what a place was found, or why not. */
    public enum How {
        CODE,
        /** The same letters, capitals aside. */
        NAME,
        /** The same but for signs, blanks, a title or the way a number is written. */
        SPELLING,
        /** A spelling the officer has chosen the place for before. */
        LEARNT,
        /** No place was named. */
        NOT_NAMED,
        /** The kecamatan is not in the regency. */
        KECAMATAN_UNKNOWN,
        /** Nothing in the kecamatan, or in a regency without kecamatan in the file, is called so. */
        UNKNOWN,
        /** The kecamatan has no such place, but another one has. */
        ELSEWHERE,
        /** Several places are called so. */
        SEVERAL
    }

    public boolean isFound() {
        return areaId != null;
    }
}
