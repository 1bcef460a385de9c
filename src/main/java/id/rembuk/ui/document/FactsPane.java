package id.rembuk.ui.document;

import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.DocumentBoard;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a final fixed, what a correction changes, and the register of numbers. */
final class FactsPane extends VBox {
    private final Messages messages;
    private final DocumentWords words;

    FactsPane(Messages messages, DocumentWords words) {
        this.messages = messages;
        this.words = words;
        setId("document-facts");
        setSpacing(6);
    }

    void show(DocumentBoard board, DocumentBoard.Row row) {
        getChildren().clear();
        OfficialDocument document = row.document();
        if (document.frozen() != null) {
            add(
                    "document.facts.number",
                    document.number() == null ? messages.get("document.number.open") : document.number());
            add(
                    "document.facts.at",
                    messages.dates().dateTime(document.frozen().at().atZone(ZoneId.systemDefault())));
            row.editions()
                    .forEach(edition -> add(
                            "document.facts.edition",
                            messages.get(
                                    "document.facts.edition-of",
                                    words.road(edition.road()),
                                    Formats.number(edition.pages()),
                                    edition.finalHash())));
        }
        if (document.replacesId() != null) {
            showDifferences(board, document);
        }
        showRegister(board);
    }

    private void showDifferences(DocumentBoard board, OfficialDocument document) {
        board.rows().stream()
                .map(DocumentBoard.Row::document)
                .filter(each -> each.id().equals(document.replacesId()))
                .findFirst()
                .ifPresent(old -> add("document.facts.corrects", words.title(old)));
        if (document.isDraft()) {
            line(messages.get("document.facts.differences-later"));
        } else if (document.differences().isEmpty()) {
            line(messages.get("document.facts.no-differences"));
        } else {
            caption("document.facts.differences");
            document.differences().forEach(this::line);
        }
    }

    private void showRegister(DocumentBoard board) {
        caption("document.register");
        List<OfficialDocument> numbered = board.rows().stream()
                .map(DocumentBoard.Row::document)
                .filter(document -> document.number() != null)
                .sorted(Comparator.comparing(OfficialDocument::number))
                .toList();
        if (numbered.isEmpty()) {
            line(messages.get("document.register.empty"));
        }
        numbered.forEach(document -> line(document.number() + " · " + words.title(document)));
    }

    private void add(String captionKey, String value) {
        caption(captionKey);
        line(value);
    }

    private void caption(String key) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("t-field");
        getChildren().add(caption);
    }

    private void line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        getChildren().add(line);
    }
}
