package id.rembuk.ui.signing;

import id.rembuk.domain.UserError;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Written;
import id.rembuk.ui.paper.PagesModel;
import id.rembuk.ui.signing.SigningModel.Slot;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right half of the signing dialog: what, as whom, with which certificate and passphrase. */
final class SigningForm extends VBox {
    private final SigningModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final SigningTask task;
    private final CertificateCard card;
    private final PassphraseField passphrase;
    private final Button open;
    private final Label keyName = new Label();
    private final Label failure = Forms.note("");

    SigningForm(
            SigningModel model, SigningTask task, PagesModel pages, Messages messages, Dialogs dialogs, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.task = task;
        getStyleClass().add("signing-form");
        card = new CertificateCard(messages, task.zone().zone());
        passphrase = new PassphraseField("signing-passphrase", messages.get("signing.passphrase"), messages);
        open = button("signing-look", "bi-shield-lock", "signing.certificate.open", this::look);
        passphrase.onEnter(this::look);
        passphrase.onTyped(this::enable);
        failure.setId("signing-failure");
        failure.getStyleClass().add("salah");
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(task.zone().zone()));
        Label time = Forms.note(messages.get(
                "signing.clock", messages.dates().date(now.toLocalDate()), Formats.time(now), task.zone()));
        time.setId("signing-clock");
        getChildren()
                .addAll(what(), field("signing.as", slots()), ownPlace(pages), key(), secret(), card, failure, time);
        model.certificateProperty().addListener((o, was, now2) -> showCertificate());
        model.slotProperty().addListener((o, was, slot) -> showCertificate());
        model.failureProperty().addListener((o, was, thrown) -> show(thrown));
        model.keyFileProperty().addListener((o, was, file) -> {
            keyName.setText(file == null ? messages.get("signing.key.none") : String.valueOf(file.getFileName()));
            passphrase.focus();
            enable();
        });
        model.busyProperty().addListener((o, was, busy) -> enable());
        model.endProperty().addListener((o, was, end) -> passphrase.wipe());
        showCertificate();
        show(null);
        enable();
    }

    /** The passphrase as it is typed; the caller wipes it. */
    char[] letters() {
        return passphrase.letters();
    }

    /** Forgets what was typed. */
    void wipe() {
        passphrase.wipe();
    }

    private VBox what() {
        Label title = new Label(task.title());
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label facts = new Label(task.facts());
        facts.setWrapText(true);
        Label hash = new Label(messages.get("signing.hash", task.shortHash()));
        hash.setAccessibleText(messages.get("signing.hash", task.hash()));
        hash.getStyleClass().add("t-muted");
        return new VBox(2, caption("signing.what"), title, facts, hash);
    }

    private ComboBox<Slot> slots() {
        ComboBox<Slot> choice = new ComboBox<>();
        choice.setId("signing-slot");
        choice.setAccessibleText(messages.get("signing.as"));
        choice.getItems().setAll(model.slots());
        choice.setConverter(new Written<>(Slot::label));
        choice.setPromptText(messages.get("signing.as-prompt"));
        choice.valueProperty().bindBidirectional(model.slotProperty());
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** Leads to the page on which the chosen signer's own field stands. */
    private Hyperlink ownPlace(PagesModel pages) {
        Hyperlink link = new Hyperlink();
        link.setId("signing-own-place");
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(e -> pages.go(model.placeProperty().get().page()));
        Runnable show = () -> {
            boolean known = model.placeProperty().get() != null;
            link.setVisible(known);
            link.setText(
                    known
                            ? messages.get(
                                    "signing.own-place",
                                    Formats.number(model.placeProperty().get().page()))
                            : "");
        };
        model.placeProperty().addListener((o, was, now) -> show.run());
        show.run();
        return link;
    }

    private VBox key() {
        keyName.setText(messages.get("signing.key.none"));
        keyName.setId("signing-key-name");
        keyName.setMinWidth(0);
        HBox.setHgrow(keyName, Priority.ALWAYS);
        Button choose = button("signing-choose-key", "bi-file-earmark-lock", "signing.key.choose", this::choose);
        Button practice = button("signing-practice", "bi-cone-striped", "signing.practice", this::practice);
        FlowPane buttons = new FlowPane(8, 6, choose, practice);
        return new VBox(4, caption("signing.key"), buttons, keyName);
    }

    private VBox secret() {
        HBox row = new HBox(8, passphrase, open);
        HBox.setHgrow(passphrase, Priority.ALWAYS);
        Label note = new Label(messages.get("signing.passphrase.note"));
        note.getStyleClass().add("t-caption");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, caption("signing.passphrase"), row, note);
    }

    private void choose() {
        dialogs.chooseOpen("signing.key.choose", List.of("p12", "pfx")).ifPresent(file -> {
            passphrase.wipe();
            model.choose(file);
        });
    }

    private void practice() {
        Slot slot = model.slotProperty().get();
        task.practice().ask(slot == null ? "" : slot.name()).ifPresent(wish -> dialogs.chooseSave(
                        "signing.practice.save", "sertifikat-latihan.p12", "p12")
                .ifPresentOrElse(
                        file -> {
                            passphrase.wipe();
                            model.practice(wish.holder(), wish.passphrase(), file);
                        },
                        wish::wipe));
    }

    private void look() {
        if (!passphrase.isBlank()) {
            model.look(passphrase.letters());
        }
    }

    private void enable() {
        open.setDisable(model.keyFileProperty().get() == null
                || passphrase.isBlank()
                || model.busyProperty().get());
    }

    private void showCertificate() {
        boolean known = model.certificateProperty().get() != null;
        card.setVisible(known);
        card.setManaged(known);
        if (known) {
            Slot slot = model.slotProperty().get();
            boolean named = slot != null && slot.name() != null && !slot.name().isBlank();
            card.show(model.certificateProperty().get(), named, model.nameMatches());
        }
    }

    private void show(Throwable thrown) {
        boolean shown = thrown instanceof UserError;
        failure.setVisible(shown);
        failure.setManaged(shown);
        if (thrown instanceof UserError error) {
            ErrorText text =
                    ErrorText.of(messages, error.code(), error.arguments().toArray());
            String tries = error.code().equals("sign.passphrase")
                    ? " " + messages.get("signing.passphrase.tries", Formats.number(model.triesLeft()))
                    : "";
            failure.setText(text.what() + " " + text.why() + " " + text.next() + tries);
            passphrase.focus();
        } else if (thrown != null) {
            dialogs.error(thrown);
        }
    }

    private VBox field(String labelKey, Region control) {
        return new VBox(4, caption(labelKey), control);
    }

    private Label caption(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        return label;
    }

    private Button button(String id, String icon, String key, Runnable act) {
        Button button = new Button(messages.get(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
