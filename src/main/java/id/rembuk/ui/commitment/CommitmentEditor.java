package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.QualityGap;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.picker.SitesPicker;
import id.rembuk.usecase.CommitmentBoard;
import id.rembuk.usecase.CommitmentField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every field of one commitment, its plan lines and its quality checks, from which a gap leads to its field. */
final class CommitmentEditor extends VBox {
    private final CommitmentViewModel model;
    private final CommitmentFields fields;
    private final IndicatorField indicator;
    private final SitesPicker sites;
    private final LinkedLines lines;
    private final QualityChecklist checks;
    private final ReportList reports;

    CommitmentEditor(CommitmentViewModel model, ScreenContext context) {
        this.model = model;
        Fields make = context.fields();
        Messages messages = make.messages();
        fields = new CommitmentFields(model, make);
        indicator = new IndicatorField(messages, this::choose);
        sites = new SitesPicker(
                messages,
                "commitment-sites",
                change -> model.save(
                        fields.shownId(),
                        CommitmentField.SITES,
                        c -> c.sites(change.apply(c.build().sites()))));
        lines = new LinkedLines(
                messages,
                line -> model.link(fields.shownId(), line.id()),
                line -> model.unlink(fields.shownId(), line.id()));
        checks = new QualityChecklist(messages, this::mend);
        reports = new ReportList(model, context);
        List.of(indicator, sites, lines, reports)
                .forEach(choice -> choice.setDisable(make.saveStatus().isReadOnly()));
        getStyleClass().add("form");
        arrange(messages);
    }

    private void arrange(Messages messages) {
        HBox target = Forms.row(fields.targetForm, fields.targetNumber, fields.targetText);
        getChildren()
                .addAll(
                        fields.text,
                        fields.owner,
                        Forms.section(
                                messages.get("commitment.section.measure"),
                                indicator,
                                fields.measure,
                                Forms.row(fields.baseline, fields.baselineYear, fields.unit),
                                fields.baselineSource,
                                target,
                                fields.deadline),
                        Forms.section(messages.get("commitment.section.sites"), sites),
                        Forms.section(messages.get("commitment.section.plan"), lines, fields.noCostReason),
                        Forms.section(messages.get("commitment.section.evidence"), fields.evidence, fields.reservation),
                        Forms.section(messages.get("followup.section"), reports),
                        checks,
                        fields.gateReason);
    }

    /** Takes the lists the fields choose from. */
    void board(CommitmentBoard board) {
        fields.organisations(board.organisations());
        indicator.catalogue(board.indicators());
        sites.areas(board.areas());
        lines.board(board);
        reports.board(board);
    }

    /**
     * Shows a commitment with its checks; the one before keeps what was typed for it.
     *
     * @return whether it is shown; not while an edit of the one before cannot be saved
     */
    boolean show(CommitmentRow row) {
        Commitment commitment = row.commitment();
        if (!fields.show(commitment)) {
            return false;
        }
        boolean words = TargetForm.of(commitment.target()) == TargetForm.WORDS;
        shown(fields.targetText, words);
        shown(fields.targetNumber, !words);
        shown(fields.measure, commitment.indicatorCode() == null);
        shown(fields.noCostReason, commitment.planLineIds().isEmpty());
        shown(fields.gateReason, !row.gate().passed() || row.gate().excused());
        indicator.show(commitment.indicatorCode());
        sites.show(commitment.sites());
        lines.show(commitment.planLineIds());
        checks.show(row.gate());
        reports.show(row);
        return true;
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        fields.leave();
    }

    /** Puts the cursor into the text of the commitment as soon as it is shown. */
    void focusText() {
        FocusMove.toWhenShown(fields.text.control());
    }

    private void choose(Indicator chosen) {
        model.save(fields.shownId(), CommitmentField.INDICATOR, c -> {
            if (chosen == null) {
                return c.indicatorCode(null);
            }
            String unit = c.build().unit();
            return c.indicatorCode(chosen.code()).unit(unit == null ? chosen.unit() : unit);
        });
        indicator.focus();
    }

    private void mend(QualityGap gap) {
        switch (gap) {
            case OWNER -> fields.owner.control().requestFocus();
            case TEXT -> fields.text.control().requestFocus();
            case MEASURE -> indicator.focus();
            case BASELINE -> fields.baseline.control().requestFocus();
            case BASELINE_SOURCE -> fields.baselineSource.control().requestFocus();
            case BASELINE_YEAR -> fields.baselineYear.control().requestFocus();
            case TARGET ->
                (fields.targetText.isVisible() ? fields.targetText : fields.targetNumber)
                        .control()
                        .requestFocus();
            case TARGET_UNIT -> fields.unit.control().requestFocus();
            case DEADLINE -> fields.deadline.control().requestFocus();
            case SITES -> sites.firstControl().requestFocus();
            case MONEY -> lines.focus();
            case EVIDENCE -> fields.evidence.control().requestFocus();
        }
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
