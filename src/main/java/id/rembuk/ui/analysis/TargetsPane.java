package id.rembuk.ui.analysis;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.Situation;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;

/** The section Target: the dated list of targets of prevalence with who stated them, and one of them to be changed. */
final class TargetsPane extends ListPart<List<PrevalenceTarget>, PrevalenceTarget> {
    private final Messages messages;
    private final TargetsViewModel model;
    private final TargetForm form;
    private final ListWithSide<PrevalenceTarget> list;
    private final Button save;
    private String shownId;

    TargetsPane(ScreenContext context) {
        this(context, context.session().situation());
    }

    private TargetsPane(ScreenContext context, Situation situation) {
        this(context, new TargetsViewModel(situation, LiveBoard.of(context, new Gathering(), situation::targets)));
    }

    private TargetsPane(ScreenContext context, TargetsViewModel model) {
        super(context, model.records(), context.messages().get("analysis.target.add"));
        this.model = model;
        messages = context.messages();
        form = new TargetForm(messages);
        list = new ListWithSide<>(
                context,
                "target",
                model.records().rows(),
                form,
                new ListWithSide.Words(
                        messages.get("analysis.section.targets"),
                        messages.get("analysis.target.title"),
                        messages.get("analysis.target.none"),
                        messages.get("analysis.target.empty.title"),
                        messages.get("analysis.target.empty.why"),
                        messages.get("analysis.target.add")),
                this::add);
        save = list.button("target-save", "bi-check", messages.get("analysis.target.save"), this::save);
        columns();
    }

    @Override
    protected ListWithSide<PrevalenceTarget> list() {
        return list;
    }

    @Override
    public boolean reveal(RecordRef ref) {
        return false; // targets are shown by Beranda, where they stand beside the figures
    }

    @Override
    protected void leave() {
        // a target is saved by its button only
    }

    @Override
    protected void delete() {
        model.delete();
    }

    @Override
    protected void add() {
        shownId = null;
        model.records().rows().select(null);
        form.blank(Year.now(java.time.ZoneId.systemDefault()).getValue() + 1);
        list.openSide();
        list.edit();
        list.foot(save);
        form.focus();
    }

    private void save() {
        if (shownId == null) {
            model.add(form.typed());
        } else {
            model.change(shownId, form.typed());
        }
    }

    private void columns() {
        list.columns()
                .text("scope", messages.get("analysis.target.scope"), 90, t -> form.scope(t.scope()))
                .text("area", messages.get("analysis.target.area"), 150, PrevalenceTarget::areaName)
                .number("year", messages.get("analysis.target.year"), 56, t -> String.valueOf(t.year()))
                .number(
                        "percent",
                        messages.get("analysis.target.percent"),
                        80,
                        t -> t.percent() == null ? "" : Formats.exactNumber(t.percent()))
                .text(
                        "stated-by",
                        messages.get("analysis.target.stated-by"),
                        160,
                        t -> Objects.requireNonNullElse(t.statedBy(), ""))
                .text(
                        "stated-on",
                        messages.get("analysis.target.stated-on"),
                        96,
                        t -> t.statedOn() == null ? "" : messages.dates().shortDate(t.statedOn()))
                .node(
                        "drawn",
                        messages.get("analysis.target.drawn"),
                        110,
                        t -> model.isDrawn(t)
                                ? StatusChip.plain(StatusChip.Tone.SELESAI, messages.get("analysis.target.drawn.yes"))
                                : StatusChip.plain(StatusChip.Tone.USULAN, messages.get("analysis.target.drawn.no")))
                .text(
                        "citation",
                        messages.get("analysis.target.citation"),
                        100,
                        t -> Objects.requireNonNullElse(t.citation(), ""))
                .filling("citation", 90);
    }

    @Override
    protected void offer(List<PrevalenceTarget> targets) {
        // the form of a target offers nothing that is read
    }

    @Override
    protected String subtitle(List<PrevalenceTarget> targets) {
        return messages.get("analysis.target.subtitle");
    }

    @Override
    protected void show(PrevalenceTarget target) {
        if (target == null) {
            if (shownId != null) {
                shownId = null;
                list.show(null);
            }
            return;
        }
        list.show(target);
        shownId = target.id();
        form.show(target);
        list.foot(save, list.deleteButton());
    }
}
