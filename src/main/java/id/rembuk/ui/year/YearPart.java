package id.rembuk.ui.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.report.ExportYear;
import id.rembuk.usecase.year.Year;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import id.rembuk.usecase.year.YearWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The section Kalender: the year as a strip of months and as a list, the chosen line at the right. */
public final class YearPart extends ListPart<YearBoard, YearEntry> {
    private static final int WEEK = 7;
    /** Percent from which the strip begins closed, because the list needs the room. */
    private static final int LARGE_TEXT = 140;

    private final Messages messages;
    private final YearViewModel model;
    private final YearWords words;
    private final DeadlineFields fields;
    private final StackPane editor = new StackPane();
    private final Node elsewhere;
    private final ListWithSide<YearEntry> list;
    private final YearBar bar;
    private final YearStrip strip;
    private final YearExportMenu export;
    private final Button done;
    private final Button earlier;
    private final Button later;
    private final Button openPlace;

    /** @param export makes what is printed and handed out */
    public YearPart(ScreenContext context, Supplier<ExportYear> export) {
        this(context, export, context.session().year());
    }

    private YearPart(ScreenContext context, Supplier<ExportYear> export, Year year) {
        this(context, export, new YearViewModel(year, LiveBoard.of(context, new Gathering(), year::board)));
    }

    private YearPart(ScreenContext context, Supplier<ExportYear> export, YearViewModel model) {
        super(context, model.records(), context.messages().get("year.add"));
        this.model = model;
        this.export = new YearExportMenu(context, export);
        messages = context.messages();
        words = new YearWords(messages);
        fields = new DeadlineFields(model, context.fields());
        elsewhere = Forms.note(messages.get("year.elsewhere"));
        list = new ListWithSide<>(
                context,
                "year",
                model.records().rows(),
                editor,
                new ListWithSide.Words(
                        messages.get("year.section"),
                        messages.get("year.column.title"),
                        messages.get("year.none"),
                        messages.get("year.empty.title"),
                        messages.get("year.empty.why"),
                        messages.get("year.empty.take")),
                () -> model.take(model.board().proposals()));
        bar = new YearBar(model, messages, words, list.readOnly());
        strip = new YearStrip(context.look(), words, messages.dates(), entry -> choose(entry.id()));
        bar.stripProperty().set(context.look().textPercentProperty().get() < LARGE_TEXT);
        strip.wantedProperty().bind(bar.stripProperty());
        list.above(new VBox(bar, strip));
        done = list.button("year-done", "bi-check-circle", messages.get("year.done"), model::turnDone);
        earlier = list.button("year-earlier", "bi-arrow-left", messages.get("year.earlier"), () -> model.move(-WEEK));
        later = list.button("year-later", "bi-arrow-right", messages.get("year.later"), () -> model.move(WEEK));
        openPlace =
                list.button("year-open", "bi-box-arrow-up-right", messages.get("year.open"), () -> context.navigator()
                        .reveal(model.records().rows().selected().ref()));
        openPlace.setDisable(false);
        columns();
    }

    private void columns() {
        list.columns()
                .text("month", messages.get("year.column.month"), 78, this::month)
                .text("days", messages.get("year.column.days"), 158, e -> words.days(e.from(), e.to()))
                .node("state", messages.get("year.column.state"), 150, this::state)
                .text("title", messages.get("year.column.title"), 200, words::title)
                .text("kind", messages.get("year.column.kind"), 100, e -> words.kind(e.kind()))
                .text("owner", messages.get("year.column.owner"), 116, e -> model.board()
                        .owner(e))
                .filling("title", 160);
    }

    private String month(YearEntry entry) {
        if (!model.beginsMonth(entry)) {
            return "";
        }
        return entry.last() == null
                ? messages.get("year.month.none")
                : messages.dates().month(entry.last().getMonthValue()) + " "
                        + entry.last().getYear();
    }

    private Node state(YearEntry entry) {
        Tone tone =
                switch (entry.state(model.board().today())) {
                    case DONE -> Tone.SELESAI;
                    case LATE -> Tone.TERLAMBAT;
                    case RUNNING -> Tone.BERJALAN;
                    case AHEAD -> Tone.MENUNGGU;
                    case UNDATED -> Tone.USULAN;
                };
        return StatusChip.plain(tone, words.state(entry, model.board().today()));
    }

    @Override
    protected ListWithSide<YearEntry> list() {
        return list;
    }

    @Override
    protected List<Node> tools() {
        return List.of(export.node());
    }

    @Override
    protected boolean isEmpty(YearBoard board) {
        return board.entries().isEmpty();
    }

    @Override
    public boolean narrow(Narrowing to) {
        return to.equals(Narrowing.year());
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.DEADLINE) {
            return false;
        }
        model.filterProperty().set(YearFilter.ALL);
        choose(ref.id());
        return true;
    }

    @Override
    protected void leave() {
        fields.leave();
    }

    @Override
    protected void add() {
        showAdded(model.add());
    }

    @Override
    protected void delete() {
        model.delete();
    }

    @Override
    protected void offer(YearBoard board) {
        fields.board(board);
        bar.show(board);
        strip.show(board, messages.get("year.strip.others"));
    }

    @Override
    protected String subtitle(YearBoard board) {
        return board == null
                ? ""
                : messages.get(
                        "year.subtitle",
                        Formats.number(board.late().size()),
                        Formats.number(board.next().size()),
                        messages.dates().longDate(board.today()));
    }

    @Override
    protected void show(YearEntry entry) {
        list.show(entry);
        if (entry == null) {
            return;
        }
        Optional<Deadline> deadline = model.deadline(entry);
        editor.getChildren().setAll(deadline.isPresent() ? fields : elsewhere);
        if (deadline.isEmpty()) {
            list.foot(openPlace);
            return;
        }
        fields.show(deadline.get());
        if (isJustAdded(entry)) {
            fields.focus();
        }
        boolean met = deadline.get().doneOn() != null;
        done.setText(messages.get(met ? "year.reopen" : "year.done"));
        earlier.setDisable(list.readOnly() || entry.last() == null);
        later.setDisable(earlier.isDisable());
        list.foot(done, earlier, later, list.deleteButton());
    }
}
