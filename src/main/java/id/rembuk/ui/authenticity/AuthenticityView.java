package id.rembuk.ui.authenticity;

import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.authenticity.AuthenticityModel.Checked;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Periksa keaslian: one sentence of verdict, the signatures with their three facts, and what was looked at. */
public final class AuthenticityView extends BorderPane {
    private final Messages messages;
    private final Dialogs dialogs;
    private final AuthenticityModel model;
    private final AuthenticityWords words;
    private final Consumer<AuthenticityDesk.Original> openOriginal;
    private final PageHeader header;
    private final SignatureTable table;
    private Button choose;
    private final VBox found = new VBox(6);
    private final VBox verdict = new VBox(2);
    private final FlowPane revisions = new FlowPane(14, 4);
    private final Region filled;
    private final Region empty;

    /** @param openOriginal shows the paper of this workspace that a file was made from */
    public AuthenticityView(
            ScreenContext context,
            AuthenticityModel model,
            Runnable back,
            Consumer<AuthenticityDesk.Original> openOriginal) {
        messages = context.messages();
        dialogs = context.dialogs();
        this.model = model;
        this.openOriginal = openOriginal;
        words = new AuthenticityWords(messages, ZoneId.systemDefault());
        table = new SignatureTable(messages, context.look(), words);
        header = header(back);
        filled = filled();
        empty = empty();
        setId("authenticity");
        getStyleClass().add("authenticity");
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("authenticity.job.check"));
        bar.visibleProperty().bind(model.busyProperty());
        setTop(new VBox(header, bar));
        setCenter(empty);
        model.checkedProperty().addListener((o, was, now) -> show(now));
        model.open();
    }

    /** Puts the focus on the first thing to do. */
    public void focus() {
        choose.requestFocus();
    }

    /** Marks the screen as that of a practice workspace. */
    public void practice() {
        header.marks(new DataLatihanMark(messages));
    }

    /** Asks for a file and checks it. */
    public void choose() {
        dialogs.chooseOpen("authenticity.choose", List.of("pdf")).ifPresent(model::check);
    }

    private PageHeader header(Runnable back) {
        PageHeader head = new PageHeader(messages.get("authenticity.title"));
        head.subtitle(messages.get("authenticity.subtitle"));
        Button leave = new Button(messages.get("authenticity.back"), Icons.of("bi-arrow-left"));
        leave.setId("authenticity-back");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(e -> back.run());
        Button other = PageHeader.primary(new Button(messages.get("authenticity.other"), Icons.of("bi-folder2-open")));
        other.setId("authenticity-choose");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(e -> choose());
        choose = other;
        head.actions(leave, other);
        return head;
    }

    private Region empty() {
        EmptyState state = new EmptyState(
                messages.get("authenticity.empty"),
                messages.get("authenticity.empty-why"),
                List.of(new EmptyState.Choice(
                        "authenticity-first",
                        "bi-folder2-open",
                        messages.get("authenticity.empty-choose"),
                        messages.get("authenticity.empty-choose-why"),
                        this::choose)));
        return scrolled(state);
    }

    private Region filled() {
        verdict.setId("authenticity-verdict");
        verdict.getStyleClass().add("verdict");
        Label title = new Label(messages.get("authenticity.signatures"));
        title.getStyleClass().add("t-strong");
        Label history = new Label(messages.get("authenticity.revisions"));
        history.getStyleClass().add("t-strong");
        revisions.setId("authenticity-revisions");
        VBox left = new VBox(8, title, table, history, revisions);
        left.getStyleClass().add("card");
        left.setMinWidth(0);
        left.setPrefWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        found.setId("authenticity-found");
        VBox inner = new VBox(14, found, new IssuersCard(messages, model, dialogs));
        inner.getStyleClass().add("authenticity-right-inner");
        ScrollPane right = scrolled(inner);
        right.getStyleClass().add("authenticity-right");
        HBox both = new HBox(12, left, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox all = new VBox(12, verdict, both);
        all.getStyleClass().add("authenticity-page");
        return all;
    }

    private void show(Checked checked) {
        if (checked == null) {
            setCenter(empty);
            return;
        }
        AuthenticityReport report = checked.report();
        showVerdict(checked);
        table.getItems().setAll(report.signatures());
        revisions
                .getChildren()
                .setAll(words.revisions(report).stream()
                        .map(mark -> StatusChip.plain(mark.tone(), mark.text()))
                        .toList());
        found.getChildren().clear();
        List<String> changes = words.changes(report);
        if (!changes.isEmpty()) {
            found.getChildren().add(section("authenticity.changes"));
            changes.forEach(change -> found.getChildren().add(line(change)));
        }
        found.getChildren().add(section("authenticity.checked"));
        boolean same =
                checked.original().filter(AuthenticityDesk.Original::same).isPresent();
        words.checks(report, same).forEach(mark -> found.getChildren().add(line(mark)));
        checked.original().ifPresent(this::showOriginal);
        setCenter(filled);
    }

    private void showVerdict(Checked checked) {
        AuthenticityReport report = checked.report();
        Label title = new Label(words.verdict(report), Icons.of(icon(report.verdict()), 20));
        title.setId("authenticity-verdict-title");
        title.getStyleClass().add("verdict-title");
        Label sentence = new Label(words.sentence(report));
        sentence.setId("authenticity-verdict-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label file = new Label(messages.get(
                "authenticity.file",
                checked.name(),
                Formats.number(report.pages()),
                Formats.fileSize(report.length())));
        file.setWrapText(true);
        file.setMinHeight(USE_PREF_SIZE);
        file.getStyleClass().add("t-muted");
        verdict.getStyleClass().setAll("verdict", tone(report.verdict()));
        verdict.getChildren().setAll(title, sentence, file);
    }

    private void showOriginal(AuthenticityDesk.Original original) {
        Label note = StatusChip.plain(
                StatusChip.Tone.SELESAI,
                messages.get(
                        original.same() ? "authenticity.original.same" : "authenticity.original.lies",
                        original.title()));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setMinWidth(0);
        Button open = new Button(messages.get("authenticity.original.open"), Icons.of("bi-file-earmark-check"));
        open.setId("authenticity-original");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(e -> openOriginal.accept(original));
        found.getChildren().addAll(note, open);
    }

    private Label section(String key) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("t-strong");
        return title;
    }

    private static Label line(String text) {
        return line(new AuthenticityWords.Mark(StatusChip.Tone.TERLAMBAT, text));
    }

    private static Label line(AuthenticityWords.Mark mark) {
        Label line = StatusChip.plain(mark.tone(), mark.text());
        line.setWrapText(true);
        line.setMinWidth(0);
        line.setMinHeight(USE_PREF_SIZE);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static ScrollPane scrolled(Region inside) {
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static String icon(Integrity verdict) {
        return switch (verdict) {
            case INTACT -> "bi-shield-fill-check";
            case CHANGED -> "bi-shield-fill-x";
            case UNCERTAIN -> "bi-shield-fill-exclamation";
        };
    }

    private static String tone(Integrity verdict) {
        return switch (verdict) {
            case INTACT -> "utuh";
            case CHANGED -> "berubah";
            case UNCERTAIN -> "tidak-pasti";
        };
    }
}
