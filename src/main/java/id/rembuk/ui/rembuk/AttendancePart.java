package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.AttendeeSearch;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.SearchField;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.rembuk.GuestList;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The section Kehadiran: who is expected, ticked in by typing the beginning of a name or an office. */
final class AttendancePart extends ListPart<RembukBoard, Attendee> {
    private static final int LARGE_TEXT = 140;

    private final ScreenContext context;
    private final Messages messages;
    private final Rembuk rembuk;
    private final LiveBoard<RembukBoard> live;
    private final LiveRecords<RembukBoard, Attendee> records;
    private final AttendeeFields fields;
    private final ListWithSide<Attendee> list;
    private final TextField search = SearchField.of("bi-search");
    private final AttendanceCounts counts;
    private final InvalidationListener folding = o -> foldWhereNarrow(); // the look outlives the workspace

    AttendancePart(ScreenContext context) {
        this(context, LiveBoard.of(context, new Gathering(), context.session().rembuk()::board));
    }

    private AttendancePart(ScreenContext context, LiveBoard<RembukBoard> live) {
        this(context, live, new LiveRecords<>(live, Attendee::id));
    }

    private AttendancePart(
            ScreenContext context, LiveBoard<RembukBoard> live, LiveRecords<RembukBoard, Attendee> records) {
        super(context, records, context.messages().get("rembuk.attendance.walk-in"));
        this.context = context;
        this.live = live;
        this.records = records;
        messages = context.messages();
        counts = new AttendanceCounts(messages);
        rembuk = context.session().rembuk();
        fields = new AttendeeFields(rembuk, live, context.fields());
        list = new ListWithSide<>(
                context,
                "attendee",
                records.rows(),
                fields,
                new ListWithSide.Words(
                        messages.get("rembuk.attendance"),
                        messages.get("rembuk.attendee"),
                        messages.get("rembuk.attendee.none"),
                        messages.get("rembuk.attendance.empty.title"),
                        messages.get("rembuk.attendance.empty.why"),
                        messages.get("rembuk.attendance.bodies")),
                this::expectBodies);
        list.above(bar());
        columns();
        context.look().textPercentProperty().addListener(new WeakInvalidationListener(folding));
        foldWhereNarrow();
    }

    /** Large text leaves the room to the people who are ticked in; F4 brings their fields back. */
    private void foldWhereNarrow() {
        list.narrow(context.look().textPercentProperty().get() >= LARGE_TEXT);
    }

    private VBox bar() {
        search.setId("attendance-search");
        search.setPromptText(messages.get("rembuk.attendance.search"));
        search.setAccessibleText(messages.get("rembuk.attendance.search"));
        search.prefWidthProperty().bind(context.look().px(340));
        search.textProperty().addListener((o, was, now) -> showRows());
        search.setOnAction(e -> tickFirst());
        Button bodies = button("attendance-bodies", "bi-building", "rembuk.attendance.bodies", this::expectBodies);
        Button paste = button("attendance-paste", "bi-clipboard-plus", "rembuk.attendance.paste", this::paste);
        Button threshold =
                button("attendance-threshold", "bi-percent", "rembuk.attendance.threshold", this::askThreshold);
        FlowPane tools = new FlowPane(8, 6, search, bodies, paste, threshold);
        VBox bar = new VBox(6, tools, counts);
        bar.getStyleClass().add("strip-rapat");
        return bar;
    }

    private Button button(String id, String icon, String key, Runnable act) {
        Button button = new Button(messages.get(key), Icons.of(icon, 13));
        button.setId(id);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void columns() {
        list.columns()
                .text("name", messages.get("rembuk.attendee.name"), 190, a -> words(a.name()))
                .text("office", messages.get("rembuk.attendee.office"), 190, a -> words(a.organisation()))
                .text("element", messages.get("rembuk.attendee.element"), 140, a -> words(a.element()))
                .text(
                        "sex",
                        messages.get("rembuk.attendee.sex"),
                        44,
                        a -> a.sex() == null ? "" : a.sex().name())
                .text(
                        "mode",
                        messages.get("rembuk.attendee.mode"),
                        70,
                        a -> fields.mode(a.mode().name()))
                .node("present", messages.get("rembuk.attendee.present"), 120, this::present)
                .filling("office", 150);
    }

    private Node present(Attendee attendee) {
        if (attendee.isPresent()) {
            return StatusChip.plain(
                    StatusChip.Tone.SELESAI,
                    messages.get("rembuk.attendee.here", RembukWords.clock(attendee.cameAt(), live.get())));
        }
        return attendee.hasCome()
                ? StatusChip.plain(
                        StatusChip.Tone.DITUNDA,
                        messages.get("rembuk.attendee.left", RembukWords.clock(attendee.leftAt(), live.get())))
                : StatusChip.plain(StatusChip.Tone.USULAN, messages.get("rembuk.attendee.not-here"));
    }

    private void showRows() {
        if (live.get() != null) {
            records.rows().show(AttendeeSearch.matching(live.get().attendees(), search.getText()));
        }
    }

    /** Enter in the search ticks the one who stands first, and empties it for the next. */
    private void tickFirst() {
        if (!search.getText().isBlank() && !records.rows().rows().isEmpty()) {
            Attendee first = records.rows().rows().get(0);
            records.rows().select(first.id());
            live.write("attendance.tick", () -> rembuk.attendance().tick(first.id()));
            search.clear();
        }
    }

    private void expectBodies() {
        live.write("attendance.bodies", () -> rembuk.attendance().expectBodies());
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            live.write("attendance.paste", () -> rembuk.attendance().paste(text));
        }
    }

    private void askThreshold() {
        Integer now = live.get() == null ? null : live.get().sitting().threshold();
        context.dialogs()
                .ask(
                        "rembuk.attendance.threshold",
                        "rembuk.attendance.threshold-text",
                        "rembuk.attendance.threshold-act",
                        now == null ? "" : String.valueOf(now))
                .ifPresent(typed ->
                        live.write("sitting.threshold", () -> rembuk.sittings().threshold(percent(typed))));
    }

    private static Integer percent(String typed) {
        String text = typed.replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    @Override
    protected ListWithSide<Attendee> list() {
        return list;
    }

    @Override
    protected boolean isEmpty(RembukBoard board) {
        return board.attendees().isEmpty();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.ATTENDEE) {
            return false;
        }
        choose(ref.id());
        return true;
    }

    @Override
    protected void leave() {
        fields.leave();
    }

    @Override
    protected void add() {
        context.dialogs()
                .ask(
                        "rembuk.attendance.walk-in",
                        "rembuk.attendance.walk-in-text",
                        "rembuk.attendance.walk-in-act",
                        search.getText())
                .ifPresent(name -> {
                    search.clear();
                    showAdded(records.add("attendance.walk-in", () -> walkIn(name)));
                });
    }

    private Attendee walkIn(String name) {
        String id = rembuk.attendance().walkIn(new GuestList.Guest(name, null, null, null), Attendee.Mode.LURING);
        return rembuk.board().attendees().stream()
                .filter(attendee -> attendee.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void delete() {
        records.delete("attendance.delete", attendee -> rembuk.attendance().delete(attendee.id()));
    }

    @Override
    protected boolean also(UiAction action) {
        if (action == UiAction.PASTE) {
            paste();
            return true;
        }
        if (action == UiAction.FILTER) {
            search.requestFocus();
            return true;
        }
        return false;
    }

    @Override
    protected void offer(RembukBoard board) {
        fields.offer(rembuk.attendance().elements());
        showRows();
        counts.show(AttendanceCount.of(board.attendees()));
        if (search.getScene() != null && search.getScene().getFocusOwner() == null) {
            FxThread.later(search::requestFocus);
        }
    }

    @Override
    protected String subtitle(RembukBoard board) {
        return board == null
                ? ""
                : messages.get(
                        "rembuk.attendance.subtitle",
                        Formats.number(board.attendees().size()));
    }

    @Override
    protected void show(Attendee attendee) {
        list.show(attendee);
        if (attendee != null) {
            fields.show(attendee);
            if (isJustAdded(attendee)) {
                fields.focus();
            }
            list.foot(
                    attendee.isPresent()
                            ? list.button(
                                    "attendee-leave",
                                    "bi-box-arrow-right",
                                    messages.get("rembuk.attendee.leave"),
                                    () -> live.write("attendance.leave", () -> rembuk.attendance()
                                            .leave(attendee.id())))
                            : list.button(
                                    "attendee-tick",
                                    "bi-check",
                                    messages.get("rembuk.attendee.tick"),
                                    () -> live.write("attendance.tick", () -> rembuk.attendance()
                                            .tick(attendee.id()))),
                    list.button(
                            "attendee-untick",
                            "bi-x",
                            messages.get("rembuk.attendee.untick"),
                            () -> live.write("attendance.untick", () -> rembuk.attendance()
                                    .untick(attendee.id()))),
                    list.deleteButton());
        }
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
