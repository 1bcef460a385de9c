package id.rembuk.ui.analysis;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.Situation;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The section Target: the dated list of targets of prevalence with who stated them, and one of them to be changed. */
final class TargetsPane implements AnalysisPart {
    private final Messages messages;
    private final ScreenContext context;
    private final TargetsViewModel model;
    private final TargetForm form;
    private final ListWithSide<PrevalenceTarget> list;
    private final Button save;
    private PageHeader header;
    private String shownId;

    TargetsPane(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        Situation situation = context.session().situation();
        model = new TargetsViewModel(situation, LiveBoard.of(context, new Gathering(), situation::targets));
        form = new TargetForm(messages);
        list = new ListWithSide<>(
                context,
                "target",
                model.rows(),
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
        model.targetsProperty().addListener((o, was, targets) -> show(targets));
        model.rows().selectedProperty().addListener((o, was, target) -> show(target));
    }

    @Override
    public Region node() {
        return list.node();
    }

    @Override
    public Region side() {
        return list.side();
    }

    @Override
    public void head(PageHeader head) {
        header = head;
        header.subtitle(messages.get("analysis.target.subtitle"));
        header.actions(new ActionButtons(messages, context.navigator())
                .primary(UiAction.NEW_ROW, messages.get("analysis.target.add")));
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        return false; // targets are shown by Beranda, where they stand beside the figures
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> add();
            case DELETE_ROW -> model.delete();
            default -> {
                return list.perform(action);
            }
        }
        return true;
    }

    private void add() {
        shownId = null;
        model.rows().select(null);
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
                        t -> t.statedOn() == null ? "" : Formats.shortDate(t.statedOn()))
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

    private void show(List<PrevalenceTarget> targets) {
        list.showEmpty(targets.isEmpty());
        if (header != null) {
            header.subtitle(messages.get("analysis.target.subtitle"));
        }
    }

    private void show(PrevalenceTarget target) {
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
