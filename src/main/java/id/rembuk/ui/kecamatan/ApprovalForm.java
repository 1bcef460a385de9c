package id.rembuk.ui.kecamatan;

import id.rembuk.text.DateText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.KecamatanBoard.Row;
import id.rembuk.usecase.Today;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Who approved the numbers, when, and a note; stored by the button below. */
final class ApprovalForm extends VBox {
    private final Messages messages;
    private final Today today;
    private final TextField approver = new TextField();
    private final TextField day = new TextField();
    private final TextField note = new TextField();
    private final Button approve = new Button();
    private String shownId = "";

    ApprovalForm(ScreenContext context, KecamatanModel model) {
        messages = context.messages();
        today = context.session().today();
        getStyleClass().add("form");
        approve.setId("kecamatan-approve");
        approve.setText(messages.get("kecamatan.approve"));
        approve.setGraphic(Icons.of("bi-check"));
        approve.setDisable(context.saveStatus().isReadOnly());
        approve.setOnAction(e -> model.approve(
                approver.getText(), DateText.read(day.getText().strip()).orElse(null), note.getText()));
        note.setOnAction(e -> approve.fire());
        getChildren()
                .addAll(
                        Forms.note(messages.get("kecamatan.stated")),
                        labelled("kecamatan-approver", "kecamatan.approver", approver),
                        labelled("kecamatan-day", "kecamatan.day", day),
                        labelled("kecamatan-note", "kecamatan.note", note),
                        PageHeader.primary(approve));
    }

    /** Begins anew for another kecamatan; what is typed for the one shown stays. */
    void show(Row row) {
        if (row.id().equals(shownId)) {
            return;
        }
        shownId = row.id();
        approver.setText(
                row.approval() != null
                        ? row.approval().approver()
                        : messages.get("kecamatan.camat", row.kecamatan().name()));
        day.setText(DateText.write(today.day()));
        note.setText("");
    }

    void leave() {
        shownId = "";
    }

    private VBox labelled(String id, String key, TextInputControl field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }
}
