package id.rembuk.bench;

import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.text.Formats;
import java.util.List;

/** The lines of an annex as texts, for the peers that print the same table. */
final class TableRows {
    private TableRows() {}

    static List<List<String>> of(PaperSnapshot snapshot) {
        return snapshot.annex().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> List.of(
                        String.valueOf(line.number()),
                        line.code(),
                        line.name(),
                        line.interventionClass(),
                        line.output(),
                        line.unit(),
                        Formats.number(line.baseline()),
                        Formats.number(line.target().number()),
                        line.sites(),
                        line.budget() == null ? line.budgetNote() : Formats.number(line.budget()),
                        line.share() == null ? "" : Formats.number(line.share()),
                        line.funds()))
                .toList();
    }
}
