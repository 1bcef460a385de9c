package id.rembuk.ui.settings;

import java.util.List;

/**
 * One row of a reference list as it is read.
 *
 * @param links codes and names on the other side of Rembuk's proposed mapping
 */
record ReferenceRow(
        String code,
        String name,
        String group,
        String regulation,
        boolean verified,
        List<Fact> facts,
        List<String> links) {
    ReferenceRow {
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }

    /** A caption by its text key, and what is known. */
    record Fact(String captionKey, String value) {}
}
