package id.rembuk.ui.evidence;

import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.text.DateText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what a piece of evidence is, and each time anew whether nobody can be recognised in it. */
final class EvidenceBox {
    private final Window owner;
    private final Messages messages;
    private final Look look;
    private final ComboBox<Optional<EvidenceItem>> item = new ComboBox<>();
    private final ComboBox<EvidenceKind> kind = new ComboBox<>();
    private final TextField caption = new TextField();
    private final TextField date = new TextField();
    private final CheckBox confirmed = new CheckBox();

    EvidenceBox(Window owner, Messages messages, Look look) {
        this.owner = owner;
        this.messages = messages;
        this.look = look;
    }

    /**
     * What is said of a piece.
     *
     * @param item id; null for none
     * @param date null when not known
     */
    record Said(String item, EvidenceKind kind, String caption, LocalDate date) {}

    /**
     * Asks about files to be added, or about one that is there.
     *
     * @param files their names
     * @param adding whether the confirmation is asked for
     */
    Optional<Said> ask(String files, List<EvidenceItem> items, Said before, boolean adding) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPane pane = DialogFrame.over(owner, dialog, "evidence-box", "rembuk-dialog");
        fill(items, before);
        Label heading = new Label(messages.get(adding ? "evidence.box.add" : "evidence.box.change", files));
        heading.getStyleClass().add("t-lead");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(
                heading,
                field("evidence.box.item", item, "evidence-box-item"),
                field("evidence.box.kind", kind, "evidence-box-kind"),
                field("evidence.box.caption", caption, "evidence-box-caption"),
                field("evidence.box.date", date, "evidence-box-date"));
        if (adding) {
            content.getChildren().addAll(confirmed, Forms.note(messages.get("evidence.box.what-happens")));
        }
        content.getStyleClass().add("words");
        pane.setContent(content);
        ButtonType act = new ButtonType(
                messages.get(adding ? "evidence.box.add-act" : "evidence.box.change-act"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(act, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(act);
        button.setId("evidence-box-act");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> (adding && !confirmed.isSelected()) || !isDay(),
                        confirmed.selectedProperty(),
                        date.textProperty()));
        Stylesheets.dress(look, pane.getScene());
        return dialog.showAndWait().filter(act::equals).map(yes -> said());
    }

    private void fill(List<EvidenceItem> items, Said before) {
        item.getItems().add(Optional.empty());
        items.forEach(each -> item.getItems().add(Optional.of(each)));
        item.setConverter(
                new Written<>(each -> each.map(EvidenceRow::name).orElseGet(() -> messages.get("evidence.free"))));
        item.setValue(items.stream()
                .filter(each -> each.id().equals(before.item()))
                .findFirst()
                .map(Optional::of)
                .orElse(Optional.empty()));
        kind.getItems().setAll(EvidenceKind.values());
        kind.setConverter(new Written<>(each -> messages.get(
                "evidence.kind." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        kind.setValue(before.kind());
        caption.setText(before.caption());
        caption.setPromptText(messages.get("evidence.box.caption-prompt"));
        date.setText(messages.dates().write(before.date()));
        date.setPromptText(messages.get("general.field.date-prompt"));
        confirmed.setId("evidence-box-confirmed");
        confirmed.setText(messages.get("evidence.box.confirmed"));
        confirmed.setWrapText(true);
        confirmed.setMinHeight(Region.USE_PREF_SIZE);
    }

    private VBox field(String key, Control control, String id) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(label.getText());
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(3, label, control);
    }

    private boolean isDay() {
        return date.getText().isBlank() || DateText.read(date.getText()).isPresent();
    }

    private Said said() {
        return new Said(
                item.getValue().map(EvidenceItem::id).orElse(null),
                kind.getValue(),
                caption.getText().strip(),
                DateText.read(date.getText()).orElse(null));
    }
}
