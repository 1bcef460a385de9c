package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.OptionalLong;

/** The section Janji mitra: what partners promise. */
final class PledgePart extends ListPart<RembukBoard, Pledge> {
    private final Messages messages;
    private final RembukWords words;
    private final Rembuk rembuk;
    private final LiveRecords<RembukBoard, Pledge> records;
    private final PledgeFields fields;
    private final ListWithSide<Pledge> list;

    PledgePart(ScreenContext context) {
        this(context, LiveBoard.of(context, new Gathering(), context.session().rembuk()::board));
    }

    private PledgePart(ScreenContext context, LiveBoard<RembukBoard> live) {
        this(context, live, new LiveRecords<>(live, Pledge::id));
    }

    private PledgePart(ScreenContext context, LiveBoard<RembukBoard> live, LiveRecords<RembukBoard, Pledge> records) {
        super(context, records, context.messages().get("rembuk.pledge.add"));
        this.records = records;
        messages = context.messages();
        words = new RembukWords(messages);
        rembuk = context.session().rembuk();
        fields = new PledgeFields(rembuk, live, context.fields());
        list = new ListWithSide<>(
                context,
                "pledge",
                records.rows(),
                fields,
                new ListWithSide.Words(
                        messages.get("rembuk.section.pledges"),
                        messages.get("rembuk.pledge"),
                        messages.get("rembuk.pledge.none"),
                        messages.get("rembuk.pledge.empty.title"),
                        messages.get("rembuk.pledge.empty.why"),
                        messages.get("rembuk.pledge.add")),
                this::add);
        columns();
    }

    private void columns() {
        list.columns()
                .text("partner", messages.get("rembuk.pledge.partner"), 180, Pledge::partner)
                .number(
                        "rupiah",
                        messages.get("rembuk.pledge.rupiah"),
                        110,
                        p -> p.rupiah() == null ? "" : Formats.number(p.rupiah()))
                .text(
                        "per",
                        messages.get("rembuk.pledge.per"),
                        150,
                        p -> words.of(p.receiver()) + ", " + words.of(p.period()))
                .number("number", messages.get("rembuk.pledge.number"), 80, p -> number(p.number()))
                .number("duration", messages.get("rembuk.pledge.duration"), 70, p -> number(p.duration()))
                .number("total", messages.get("rembuk.pledge.total"), 130, PledgePart::total)
                .text(
                        "channel",
                        messages.get("rembuk.pledge.channel"),
                        120,
                        p -> p.channel() == null ? "" : p.channel())
                .filling("partner", 140);
    }

    private static String number(Integer of) {
        return of == null ? "" : Formats.number(of);
    }

    private static String total(Pledge pledge) {
        OptionalLong total = pledge.total();
        return total.isPresent() ? Formats.number(total.getAsLong()) : "";
    }

    @Override
    protected ListWithSide<Pledge> list() {
        return list;
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.PLEDGE) {
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
        showAdded(records.add("pledge.add", () -> {
            String id = rembuk.pledges().add(messages.get("rembuk.pledge.new"));
            return rembuk.board().pledges().stream()
                    .filter(pledge -> pledge.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }));
    }

    @Override
    protected void delete() {
        records.delete("pledge.delete", pledge -> rembuk.pledges().delete(pledge.id()));
    }

    @Override
    protected void offer(RembukBoard board) {
        records.rows().show(board.pledges());
    }

    @Override
    protected String subtitle(RembukBoard board) {
        if (board == null) {
            return "";
        }
        long known = board.pledges().stream()
                .map(Pledge::total)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
        return messages.get(
                "rembuk.pledge.subtitle", Formats.number(board.pledges().size()), Formats.rupiah(known));
    }

    @Override
    protected void show(Pledge pledge) {
        list.show(pledge);
        if (pledge != null) {
            fields.show(pledge);
            if (isJustAdded(pledge)) {
                fields.focus();
            }
            list.foot(list.deleteButton());
        }
    }
}
