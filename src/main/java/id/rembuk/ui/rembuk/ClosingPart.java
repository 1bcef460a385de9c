package id.rembuk.ui.rembuk;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.AgreedTexts;
import id.rembuk.usecase.rembuk.RembukBoard;
import id.rembuk.usecase.rembuk.ResultText;
import id.rembuk.usecase.rembuk.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section Penutupan: the results read out, the agreed text closed, the meeting closed, and its papers. */
final class ClosingPart implements ScreenPart {
    private static final int RESULT_ROWS = 14;
    private static final int SHORT_HASH = 16;

    private final ScreenContext context;
    private final Messages messages;
    private final LiveBoard<Closing> live;
    private final VBox root = new VBox();
    private final ScrollPane scroll = new ScrollPane(root);
    private final TextArea results = new TextArea();
    private final StatusChip lockState = StatusChip.plain(StatusChip.Tone.USULAN, "");
    private final Label hash = new Label();
    private final VBox differences = new VBox(3);
    private final Button lock;
    private final Button unlock;
    private final StatusChip meetingState = StatusChip.plain(StatusChip.Tone.USULAN, "");
    private final Button close;
    private final Button reopen;
    private final Button fill;

    /** What the section shows, of one moment. */
    private record Closing(
            RembukBoard board, Optional<AgreedTexts.Agreed> agreed, List<String> differences, String results) {}

    ClosingPart(ScreenContext context, MeetingPapers papers) {
        this.context = context;
        messages = context.messages();
        live = LiveBoard.of(context, new Gathering(), this::read);
        lock = button("agreed-lock", "bi-lock", "rembuk.lock", this::lock);
        lock.getStyleClass().add("primary");
        unlock = button("agreed-unlock", "bi-unlock", "rembuk.unlock", this::unlock);
        close = button("meeting-close", "bi-stop-circle", "rembuk.close", this::closeMeeting);
        reopen = button("meeting-reopen", "bi-arrow-counterclockwise", "rembuk.reopen", this::reopen);
        fill = button("meeting-fill", "bi-card-checklist", "rembuk.fill", () -> write(this::fillFacts));
        results.setId("result-text");
        results.setEditable(false);
        results.setWrapText(true);
        results.setPrefRowCount(RESULT_ROWS);
        results.setAccessibleText(messages.get("rembuk.result"));
        hash.setId("agreed-hash");
        hash.getStyleClass().add("t-muted");
        root.getStyleClass().add("penutupan");
        arrange(papers);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        live.property().addListener((o, was, now) -> show(now));
    }

    private void arrange(MeetingPapers papers) {
        Button copy = button("result-copy", "bi-clipboard", "rembuk.result.copy", this::copy);
        Button papersPlace =
                button("closing-papers", "bi-file-earmark-text", "rembuk.to-papers", () -> context.navigator()
                        .go(Place.DOKUMEN));
        Button minutes = paper(DocumentKind.NOTULEN, "rembuk.papers.minutes");
        Button attendance = paper(DocumentKind.DAFTAR_HADIR, "rembuk.papers.attendance");
        root.getChildren()
                .addAll(
                        Forms.section(messages.get("rembuk.result"), results, acts(copy, papers.results())),
                        Forms.section(
                                messages.get("rembuk.locked"),
                                Forms.note(messages.get("rembuk.locked.note")),
                                lockState,
                                hash,
                                differences,
                                acts(lock, unlock)),
                        Forms.section(messages.get("rembuk.closing"), meetingState, acts(close, reopen)),
                        Forms.section(
                                messages.get("rembuk.papers"),
                                Forms.note(messages.get("rembuk.papers.note")),
                                acts(fill, minutes, attendance, papersPlace)));
    }

    private static FlowPane acts(Node... buttons) {
        return new FlowPane(8, 6, buttons);
    }

    private Closing read() {
        RembukBoard board = context.session().rembuk().board();
        Optional<AgreedTexts.Agreed> agreed = agreedTexts().newest();
        String text = ResultText.of(board, agreedTexts()).text();
        return new Closing(board, agreed, agreedTexts().differences(), text);
    }

    private AgreedTexts agreedTexts() {
        return context.session().agreedTexts();
    }

    private Button button(String id, String icon, String key, Runnable act) {
        Button button = new Button(messages.get(key), Icons.of(icon, 13));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Opens the draft of a paper of this meeting in Dokumen, made when there is none. */
    private Button paper(DocumentKind kind, String key) {
        return button("paper-" + kind.code(), "bi-file-earmark-text", key, () -> live.write(
                        "document.create", () -> context.session().documents().drafted(kind))
                .onSuccess(id -> context.navigator().reveal(new RecordRef(RecordKind.DOCUMENT, id))));
    }

    private void write(Supplier<?> edit) {
        live.write("sitting.close", edit);
    }

    private Object fillFacts() {
        return context.session().rembuk().paperFacts().fill();
    }

    /** Closes the agreed text; what nobody has decided about is told first. */
    private void lock() {
        Undecided undecided = Undecided.of(live.property().get().board());
        boolean sure = undecided.isEmpty()
                || context.dialogs()
                        .confirm(
                                "rembuk.lock.undecided",
                                "rembuk.lock.undecided.text",
                                "rembuk.lock.anyway",
                                Formats.number(undecided.commitments().size()),
                                Formats.number(undecided.lines().size()),
                                String.join("\n", undecided.names()));
        if (sure) {
            write(() -> agreedTexts().lock());
        }
    }

    private void closeMeeting() {
        if (context.dialogs().confirm("rembuk.close", "rembuk.close.text", "rembuk.close")) {
            write(() -> {
                context.session().rembuk().sittings().close();
                return fillFacts();
            });
        }
    }

    private void reopen() {
        context.dialogs()
                .ask("rembuk.reopen", "rembuk.reopen.text", "rembuk.reopen", "")
                .ifPresent(reason ->
                        write(() -> context.session().rembuk().sittings().reopen(reason)));
    }

    private void unlock() {
        context.dialogs()
                .ask("rembuk.unlock", "rembuk.unlock.text", "rembuk.unlock", "")
                .ifPresent(reason -> write(() -> agreedTexts().unlock(reason)));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(results.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(Closing closing) {
        if (!results.getText().equals(closing.results())) {
            results.setText(closing.results());
        }
        boolean locked = closing.agreed()
                .map(AgreedTexts.Agreed::text)
                .filter(AgreedText::isLocked)
                .isPresent();
        showLock(closing, locked);
        Sitting.Stage stage = closing.board().sitting().stage();
        meetingState.show(
                switch (stage) {
                    case PREPARED -> StatusChip.Tone.USULAN;
                    case OPEN -> StatusChip.Tone.BERJALAN;
                    case CLOSED -> StatusChip.Tone.FINAL;
                },
                messages.get("rembuk.stage." + stage.name().toLowerCase(java.util.Locale.ROOT)));
        boolean readOnly = context.saveStatus().isReadOnly();
        lock.setDisable(locked || readOnly);
        unlock.setDisable(!locked || readOnly);
        close.setDisable(stage != Sitting.Stage.OPEN || readOnly);
        reopen.setDisable(stage != Sitting.Stage.CLOSED || readOnly);
        fill.setDisable(stage == Sitting.Stage.PREPARED || readOnly);
    }

    private void showLock(Closing closing, boolean locked) {
        AgreedText text = closing.agreed().map(AgreedTexts.Agreed::text).orElse(null);
        if (text == null) {
            lockState.show(StatusChip.Tone.USULAN, messages.get("rembuk.locked.none"));
        } else if (locked) {
            lockState.show(
                    StatusChip.Tone.FINAL,
                    messages.get(
                            "rembuk.locked.version",
                            String.valueOf(text.version()),
                            RembukWords.clock(text.lockedAt(), closing.board())));
        } else {
            lockState.show(
                    StatusChip.Tone.PERHATIAN,
                    messages.get("rembuk.locked.opened", String.valueOf(text.version()), text.unlockReason()));
        }
        hash.setText(
                text == null
                        ? ""
                        : messages.get("rembuk.locked.hash", text.sha256().substring(0, SHORT_HASH)));
        hash.setAccessibleText(text == null ? "" : text.sha256());
        differences.getChildren().clear();
        if (!closing.differences().isEmpty()) {
            differences
                    .getChildren()
                    .add(Forms.warning(messages.get(
                            "rembuk.locked.differs",
                            Formats.number(closing.differences().size()))));
            closing.differences().forEach(difference -> {
                Label line = new Label(difference);
                line.setWrapText(true);
                differences.getChildren().add(line);
            });
        }
    }

    @Override
    public Region node() {
        return scroll;
    }

    @Override
    public void head(PageHeader header) {
        header.subtitle(messages.get("rembuk.closing.subtitle"));
    }

    @Override
    public void open() {
        live.open();
    }

    @Override
    public void close() {
        live.close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        return ref.kind() == RecordKind.AGREED_TEXT;
    }
}
