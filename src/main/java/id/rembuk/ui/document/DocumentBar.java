package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.Road;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.kit.Written;
import id.rembuk.ui.paper.PageTurner;
import id.rembuk.usecase.DocumentBoard;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/** Above the preview: state, pages, paper or edition, print, save and the next step of the chosen document. */
final class DocumentBar extends FlowPane {
    private final DocumentViewModel model;
    private final DocumentWords words;
    private final StatusChip state = StatusChip.chip(StatusChip.Tone.DRAF, "");
    private final ComboBox<PaperSize> paper = new ComboBox<>();
    private final ComboBox<Road> edition = new ComboBox<>();
    private final Button complete;
    private final Button sign;
    private final boolean readOnly;
    private boolean showing;

    DocumentBar(DocumentViewModel model, DocumentWords words, Messages messages, ActionButtons buttons, Steps steps) {
        this.model = model;
        this.words = words;
        readOnly = steps.readOnly();
        setId("document-bar");
        getStyleClass().add("document-bar");
        combo(paper, "document-paper", messages.get("document.field.paper"), words::size);
        paper.getItems()
                .setAll(Arrays.stream(PaperSize.values())
                        .filter(PaperSize::isForText)
                        .toList());
        paper.valueProperty().addListener((o, was, now) -> choosePaper(now));
        combo(edition, "document-edition", messages.get("document.field.edition"), words::shortRoad);
        edition.valueProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                model.roadProperty().set(now);
            }
        });
        Button print = buttons.button(UiAction.PRINT, messages.get("document.print"));
        Button save = buttons.button(UiAction.SAVE_PDF, messages.get("document.pdf"));
        print.disableProperty().bind(model.preview().shownProperty().isNull());
        save.disableProperty().bind(model.preview().shownProperty().isNull());
        complete = step("document-complete", "bi-lock", messages.get("document.complete"), steps.complete());
        sign = step("document-sign", "bi-pen", messages.get("document.sign"), steps.sign());
        getChildren()
                .addAll(
                        state,
                        new PageTurner("document-page", messages, model.pages()),
                        paper,
                        edition,
                        print,
                        save,
                        complete,
                        sign);
        for (Node node : List.of(state, paper, edition, complete, sign)) {
            shown(node, false); // until there is a document
        }
    }

    /** The next steps of a document; a workspace that can only be read takes none. */
    record Steps(Runnable complete, Runnable sign, boolean readOnly) {}

    /** Shows a document as it is now. */
    void show(DocumentBoard.Row row) {
        showing = true;
        boolean draft = row.document().isDraft();
        DocumentWords.Mark mark = words.state(row);
        state.show(mark.tone(), mark.text());
        shown(state, true);
        paper.setValue(row.document().paper());
        paper.setDisable(readOnly);
        edition.getItems()
                .setAll(row.editions().stream().map(each -> each.road()).toList());
        edition.setValue(model.roadProperty().get());
        shown(paper, draft);
        shown(edition, !draft);
        shown(complete, draft);
        complete.setDisable(readOnly);
        boolean inForce = row.document().state() == DocumentState.FINAL;
        boolean electronic = row.edition(Road.ELECTRONIC).isPresent();
        shown(sign, inForce && electronic);
        sign.setDisable(readOnly || row.signed(Road.ELECTRONIC) >= row.signers().size());
        showing = false;
    }

    private void choosePaper(PaperSize size) {
        DocumentBoard.Row row = model.selectedProperty().get();
        if (!showing && size != null && row != null && row.document().isDraft()) {
            model.paper(row.document().id(), size);
        }
    }

    private static Button step(String id, String icon, String text, Runnable act) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("primary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static <T> void combo(ComboBox<T> box, String id, String label, Function<T, String> text) {
        box.setId(id);
        box.setAccessibleText(label);
        box.setConverter(new Written<>(text));
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
