package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The section Persiapan: which meeting it is, its facts while no item is chosen, and its agenda. */
final class PreparePart extends ListPart<RembukBoard, AgendaItem> {
    private final Messages messages;
    private final Rembuk rembuk;
    private final LiveBoard<RembukBoard> live;
    private final LiveRecords<RembukBoard, AgendaItem> records;
    private final AgendaFields fields;
    private final ListWithSide<AgendaItem> list;
    private final MeetingStrip strip;
    private final MeetingFacts facts;
    private final MeetingPapers papers;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final MenuButton patterns;

    PreparePart(ScreenContext context, MeetingPapers papers) {
        this(
                context,
                papers,
                LiveBoard.of(context, new Gathering(), context.session().rembuk()::board));
    }

    private PreparePart(ScreenContext context, MeetingPapers papers, LiveBoard<RembukBoard> live) {
        this(context, papers, live, new LiveRecords<>(live, AgendaItem::id));
    }

    private PreparePart(
            ScreenContext context,
            MeetingPapers papers,
            LiveBoard<RembukBoard> live,
            LiveRecords<RembukBoard, AgendaItem> records) {
        super(context, records, context.messages().get("rembuk.agenda.add"));
        this.papers = papers;
        navigator = context.navigator();
        dialogs = context.dialogs();
        this.live = live;
        this.records = records;
        messages = context.messages();
        rembuk = context.session().rembuk();
        fields = new AgendaFields(rembuk, live, context.fields());
        list = new ListWithSide<>(
                context,
                "agenda",
                records.rows(),
                fields,
                new ListWithSide.Words(
                        messages.get("rembuk.agenda"),
                        messages.get("rembuk.agenda.item"),
                        "",
                        messages.get("rembuk.agenda.empty.title"),
                        messages.get("rembuk.agenda.empty.why"),
                        messages.get("rembuk.agenda.empty.add")),
                this::firstPattern);
        facts = new MeetingFacts(context.fields(), context.session().meetings(), live);
        list.whenNone(messages.get("rembuk.meeting"), facts);
        strip = new MeetingStrip(context, live, this::showFacts);
        list.above(strip);
        patterns = patterns();
        columns();
    }

    /** The menu is filled when it is opened: patterns are read from files. */
    private MenuButton patterns() {
        MenuButton menu = new MenuButton(messages.get("rembuk.agenda.patterns"), Icons.of("bi-card-list", 13));
        menu.setId("agenda-patterns");
        menu.setOnShowing(e -> {
            menu.getItems().clear();
            for (AgendaPattern pattern : rembuk.agendas().patterns()) {
                MenuItem item = new MenuItem(pattern.name());
                item.setOnAction(chosen -> use(pattern));
                menu.getItems().add(item);
            }
        });
        menu.getItems().add(new MenuItem("")); // a menu without items is never shown
        return menu;
    }

    /** Makes the agenda from a pattern; what is planned already is replaced only when that is wanted. */
    private void use(AgendaPattern pattern) {
        long planned = live.get() == null
                ? 0
                : live.get().agenda().stream()
                        .filter(item -> item.startedAt() == null)
                        .count();
        boolean sure = planned == 0
                || dialogs.confirm(
                        "rembuk.agenda.replace",
                        "rembuk.agenda.replace.text",
                        "rembuk.agenda.replace.act",
                        pattern.name(),
                        Formats.number(planned));
        if (sure) {
            live.write("agenda.pattern", () -> rembuk.agendas().from(pattern));
        }
    }

    private void firstPattern() {
        List<AgendaPattern> known = rembuk.agendas().patterns();
        if (known.isEmpty()) {
            add();
        } else {
            use(known.get(0));
        }
    }

    private void showFacts() {
        list.openSide();
        records.rows().select(null);
        facts.focus();
    }

    private void columns() {
        list.columns()
                .number("position", messages.get("rembuk.agenda.number"), 40, item -> String.valueOf(item.position()))
                .text("title", messages.get("rembuk.agenda.title"), 200, AgendaItem::title)
                .text("people", messages.get("rembuk.agenda.people"), 220, AgendaItem::people)
                .number(
                        "minutes",
                        messages.get("rembuk.agenda.minutes"),
                        70,
                        item -> item.plannedMinutes() == null ? "" : Formats.number(item.plannedMinutes()))
                .filling("title", 160);
    }

    @Override
    protected ListWithSide<AgendaItem> list() {
        return list;
    }

    @Override
    protected List<Node> tools() {
        return List.of(
                new ActionButtons(messages, navigator).button(UiAction.REHEARSE), papers.preparationMenu(), patterns);
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.AGENDA_ITEM) {
            choose(ref.id());
            return true;
        }
        if (ref.kind() == RecordKind.MEETING) {
            list.openSide();
            records.rows().select(null);
            facts.focusMissing();
            return true;
        }
        return false;
    }

    @Override
    protected void leave() {
        fields.leave();
        facts.leave();
    }

    @Override
    protected void add() {
        showAdded(records.add("agenda.add", () -> {
            String id = rembuk.agendas().add(messages.get("rembuk.agenda.new"));
            return rembuk.board().agenda().stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }));
    }

    @Override
    protected void delete() {
        records.delete("agenda.delete", item -> rembuk.agendas().delete(item.id()));
    }

    @Override
    protected boolean also(UiAction action) {
        AgendaItem chosen = records.rows().selected();
        if (chosen == null || (action != UiAction.MOVE_UP && action != UiAction.MOVE_DOWN)) {
            return false;
        }
        int by = action == UiAction.MOVE_UP ? -1 : 1;
        live.write("agenda.move", () -> rembuk.agendas().move(chosen.id(), by));
        return true;
    }

    @Override
    protected void offer(RembukBoard board) {
        records.rows().show(board.agenda());
        strip.show(board);
        facts.show(board);
    }

    @Override
    protected String subtitle(RembukBoard board) {
        if (board == null) {
            return "";
        }
        int minutes = board.agenda().stream()
                .mapToInt(item -> item.plannedMinutes() == null ? 0 : item.plannedMinutes())
                .sum();
        return messages.get(
                "rembuk.agenda.subtitle", Formats.number(board.agenda().size()), Formats.number(minutes));
    }

    @Override
    protected void show(AgendaItem item) {
        facts.leave();
        list.show(item);
        if (item != null) {
            fields.show(item);
            if (isJustAdded(item)) {
                fields.focus();
            }
            list.foot(
                    list.button(
                            "agenda-up", "bi-arrow-up", messages.get("rembuk.agenda.up"), () -> also(UiAction.MOVE_UP)),
                    list.button(
                            "agenda-down",
                            "bi-arrow-down",
                            messages.get("rembuk.agenda.down"),
                            () -> also(UiAction.MOVE_DOWN)),
                    list.deleteButton());
        }
    }
}
