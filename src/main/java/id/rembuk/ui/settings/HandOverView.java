package id.rembuk.ui.settings;

import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.HandOver.Comparison;
import id.rembuk.usecase.HandOver.Relation;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Serah terima: to whom and where to, taking back, and comparing with another copy. */
final class HandOverView implements SettingsPart {
    private final Messages messages;
    private final HandOverModel model;
    private final Label state;
    private final Label target = new Label();
    private final Label outcome = new Label();
    private final VBox give;
    private final VBox back;
    private final SectionPane node;

    HandOverView(ScreenContext context, Safekeeping safekeeping, ZoneId zone) {
        messages = context.messages();
        model = new HandOverModel(context, safekeeping, zone);
        state = Forms.note("");
        state.setId("hand-over-state");
        give = Forms.section(messages.get("settings.hand-over.title"), giveForm());
        back = takeBackForm();
        VBox form = Forms.column(state, give, back, compareForm());
        form.getStyleClass().add("settings-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        node = new SectionPane(messages.get("settings.section.hand-over"), messages.get("settings.hand-over.sentence"))
                .content(scroll);
        model.identityProperty().addListener((o, was, now) -> show(now));
        model.targetProperty().addListener((o, was, now) -> showTarget(now));
        model.comparisonProperty().addListener((o, was, now) -> showOutcome(now));
        showTarget(null);
        showOutcome(null);
    }

    private VBox takeBackForm() {
        Button takeBack = SectionPane.button(
                "hand-over-take-back",
                "bi-arrow-return-left",
                messages.get("settings.hand-over.take-back"),
                model::takeBack);
        takeBack.disableProperty().bind(model.runningProperty().isNotNull());
        return Forms.section(
                messages.get("settings.hand-over.take-back-title"),
                words(messages.get("settings.hand-over.take-back-text")),
                takeBack);
    }

    private VBox compareForm() {
        Button compare = SectionPane.button(
                "hand-over-compare", "bi-files", messages.get("settings.hand-over.compare"), model::compare);
        compare.disableProperty().bind(model.runningProperty().isNotNull());
        outcome.setId("hand-over-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        return Forms.section(
                messages.get("settings.hand-over.compare-title"),
                words(messages.get("settings.hand-over.compare-text")),
                compare,
                outcome);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        model.refresh();
    }

    @Override
    public void close() {}

    private VBox giveForm() {
        TextField toWhom = new TextField();
        toWhom.setId("hand-over-to");
        toWhom.setPromptText(messages.get("settings.hand-over.to-prompt"));
        toWhom.textProperty().bindBidirectional(model.toWhomProperty());
        toWhom.getStyleClass().add("settings-wide");
        Label toWhomLabel = new Label(messages.get("settings.hand-over.to"));
        toWhomLabel.getStyleClass().add("t-field");
        toWhomLabel.setLabelFor(toWhom);
        toWhom.setAccessibleText(toWhomLabel.getText());
        Button choose = SectionPane.button(
                "hand-over-target", "bi-folder2-open", messages.get("settings.hand-over.target"), model::chooseTarget);
        target.setWrapText(true);
        target.setMinHeight(Region.USE_PREF_SIZE);
        Button act = PageHeader.primary(SectionPane.button(
                "hand-over-act", "bi-box-arrow-right", messages.get("settings.hand-over.act"), model::handOver));
        act.disableProperty()
                .bind(model.runningProperty()
                        .isNotNull()
                        .or(model.targetProperty().isNull())
                        .or(model.toWhomProperty().isEmpty()));
        return Forms.column(
                words(messages.get("settings.hand-over.text")), new VBox(toWhomLabel, toWhom), choose, target, act);
    }

    private void show(WorkspaceIdentity identity) {
        boolean given = identity.handedOver() != null;
        state.setText(
                given
                        ? model.handedOverInWords()
                        : messages.get("settings.hand-over.generation", String.valueOf(identity.generation())));
        give.setVisible(!given && !model.isReadOnly());
        give.setManaged(give.isVisible());
        back.setVisible(given);
        back.setManaged(given);
    }

    private void showTarget(Path file) {
        target.setText(file == null ? messages.get("settings.hand-over.no-target") : file.toString());
    }

    private void showOutcome(Comparison found) {
        outcome.setVisible(found != null);
        outcome.setManaged(found != null);
        outcome.getStyleClass().setAll("label", "note");
        if (found != null) {
            outcome.setText(model.inWords(found));
            if (found.relation() == Relation.FORKED || found.relation() == Relation.UNRELATED) {
                outcome.getStyleClass().add("perhatian");
            }
        }
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("t-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
