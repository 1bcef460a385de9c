package id.rembuk.ui.kecamatan;

import id.rembuk.domain.organisation.InForce;
import id.rembuk.domain.organisation.Official;
import id.rembuk.text.DateText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Written;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.kecamatan.Kecamatan;
import id.rembuk.usecase.kecamatan.KecamatanBoard.Row;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Who approved the numbers, when, and a note; stored by the button below. */
final class ApprovalForm extends VBox {
    private final Messages messages;
    private final Today today;
    private final ComboBox<Optional<Official>> official = new ComboBox<>();
    private final TextField approver = new TextField();
    private final VBox words;
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
        approve.setOnAction(e ->
                model.approve(chosen(), DateText.read(day.getText().strip()).orElse(null), note.getText()));
        official.setConverter(new Written<>(
                each -> each.map(this::words).orElseGet(() -> messages.get("kecamatan.approver.written"))));
        official.setMaxWidth(Double.MAX_VALUE);
        words = labelled("kecamatan-approver", "kecamatan.approver.words", approver);
        words.managedProperty().bind(words.visibleProperty());
        official.valueProperty().addListener((o, was, now) -> words.setVisible(now == null || now.isEmpty()));
        note.setOnAction(e -> approve.fire());
        getChildren()
                .addAll(
                        Forms.note(messages.get("kecamatan.stated")),
                        labelled("kecamatan-official", "kecamatan.approver", official),
                        words,
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
        official.getItems().setAll(row.officials().stream().map(Optional::of).toList());
        official.getItems().add(Optional.empty());
        official.setValue(proposed(row));
        approver.setText(
                row.approval() != null && row.approval().officialId() == null
                        ? row.approval().approver()
                        : messages.get("kecamatan.camat", row.kecamatan().name()));
        day.setText(messages.dates().write(today.day()));
        note.setText("");
    }

    /** Who approved before; for the first time who holds a position of the office today. */
    private Optional<Official> proposed(Row row) {
        if (row.approval() == null) {
            return row.officials().stream()
                    .filter(each -> InForce.isValid(each, today.day()))
                    .findFirst();
        }
        return row.officials().stream()
                .filter(each -> each.id().equals(row.approval().officialId()))
                .findFirst();
    }

    private Kecamatan.Approver chosen() {
        return official.getValue()
                .map(each -> Kecamatan.Approver.official(each.id()))
                .orElseGet(() -> Kecamatan.Approver.written(approver.getText()));
    }

    private String words(Official each) {
        return each.name() == null || each.name().isBlank()
                ? each.heldPosition()
                : messages.get("kecamatan.approver.official", each.heldPosition(), each.name());
    }

    void leave() {
        shownId = "";
    }

    private VBox labelled(String id, String key, Control field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }
}
