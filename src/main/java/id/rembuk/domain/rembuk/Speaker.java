package id.rembuk.domain.rembuk;

import id.rembuk.domain.organisation.ActingKind;

/**
 * Who speaks at an item of the agenda, by position and if wanted by name.
 *
 * @param acting whether the position is held by a Pj., Plt., Plh. or Pjs.
 * @param who e.g. "Bupati" or "Kepala Bappelitbangda, Contoh Nama, S.E."
 */
public record Speaker(ActingKind acting, String who) {

    /** Reads "Pj. Bupati" as people type it; without such a beginning the position is held definitively. */
    public static Speaker read(String typed) {
        String text = typed.strip();
        for (ActingKind kind : ActingKind.values()) {
            String prefix = kind.prefix();
            if (!prefix.isEmpty() && text.regionMatches(true, 0, prefix + " ", 0, prefix.length() + 1)) {
                return new Speaker(kind, text.substring(prefix.length()).strip());
            }
        }
        return new Speaker(ActingKind.DEFINITIF, text);
    }

    /** As shown and printed, e.g. "Pj. Bupati". */
    public String text() {
        return (acting.prefix() + " " + who).strip();
    }
}
