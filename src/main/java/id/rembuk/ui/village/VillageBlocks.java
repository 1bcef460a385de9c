package id.rembuk.ui.village;

import id.rembuk.domain.UserError;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PasteReport;
import id.rembuk.usecase.VillagePaste;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What a key does to the chosen cells at once: copying them, pasting into them and clearing them. */
final class VillageBlocks {
    private final VillageViewModel model;
    private final VillageTable table;
    private final VillageWords words;
    private final PasteReport report;

    VillageBlocks(VillageViewModel model, VillageTable table, VillageWords words) {
        this.model = model;
        this.table = table;
        this.words = words;
        Messages messages = words.messages();
        report = new PasteReport(
                "village",
                messages.get("village.paste.problems"),
                messages.get("village.paste.close"),
                () -> table.node().requestFocus());
    }

    /** Shows what of a block was not understood. */
    PasteReport report() {
        return report;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(table.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Takes the chosen numbers out. */
    void clear() {
        model.clear(table.selectedRows(), table.selectedNumbers());
    }

    void paste() {
        VillageViewModel.Spot spot = model.selectedProperty().get();
        String text = Clipboard.getSystemClipboard().getString();
        List<VillageColumn> columns = table.columnsToPaste();
        if (text == null || text.isEmpty() || spot == null || columns.isEmpty() || model.isLocked()) {
            return;
        }
        VillagePaste block = model.paste(text, columns, spot.row());
        if (block.problems().isEmpty()) {
            report.setVisible(false);
        } else {
            report.show(
                    words.messages()
                            .get(
                                    "village.paste.refused",
                                    Formats.number(block.problems().size())),
                    block.problems().stream()
                            .map(problem -> sentence(problem, columns))
                            .toList());
        }
    }

    private String sentence(VillagePaste.Problem problem, List<VillageColumn> columns) {
        UserError error = problem.error();
        ErrorText text =
                ErrorText.of(words.messages(), error.code(), error.arguments().toArray());
        String column = problem.column() > columns.size()
                ? Formats.number(problem.column())
                : words.name(columns.get(problem.column() - 1));
        return words.messages().get("village.paste.where", Formats.number(problem.row()), column) + " " + text.why()
                + " " + text.next();
    }
}
