package id.rembuk.ui.plan;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.TypedCell;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** One cell of the table: shows a field of a line, or the heading of a group, and edits the field in place. */
final class PlanCell extends TypedCell<PlanRow, PlanRow.State> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("salah");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("menunggu");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("gagal");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("kuat");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("redup");

    private final PlanColumn column;
    private final PlanTable table;
    private Text sign;
    private Object signified;

    PlanCell(PlanColumn column, PlanTable table) {
        super("plan-cell-editor");
        this.column = column;
        this.table = table;
        if (column.isNumber()) {
            getStyleClass().add("angka");
        }
    }

    /** Shown anew when it is another object: comparing lines part by part takes longer. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    protected boolean isItemChanged(PlanRow.State was, PlanRow.State now) {
        return was != now;
    }

    @Override
    protected void show(PlanRow.State state) {
        if (state == null) {
            mark(null);
            setText(null);
            setGraphic(null);
        } else if (state.group() != null) {
            mark(null);
            showGroup(state.group());
        } else {
            showLine(state);
        }
    }

    @Override
    protected String about() {
        PlanRow.State state = isEmpty() ? null : getItem();
        if (state == null) {
            return "";
        }
        if (state.group() != null) {
            return column == PlanColumn.OUTPUT ? name(state.group()) : "";
        }
        return table.texts().about(column, state);
    }

    private void showGroup(PlanRow.Group group) {
        setText(
                switch (column) {
                    case NOMENCLATURE ->
                        table.text(
                                "plan.group.lines",
                                Formats.number(group.totals().lines()));
                    case BUDGET -> Formats.number(group.totals().budget());
                    case SHARE -> Formats.number(group.totals().share());
                    default -> null;
                });
        setGraphic(column == PlanColumn.OUTPUT ? heading(group) : null);
    }

    private Label heading(PlanRow.Group group) {
        Label label = new Label(name(group), Icons.of(group.collapsed() ? "bi-chevron-right" : "bi-chevron-down", 11));
        label.getStyleClass().add("t-strong");
        return label;
    }

    private String name(PlanRow.Group group) {
        return group.name().isEmpty() ? table.text("plan.group.none") : group.name();
    }

    private void showLine(PlanRow.State state) {
        String text = table.texts().of(column, state);
        PlanRow.Kept kept = column.field() == null ? null : state.kept().get(column.field());
        boolean error = hasError(state);
        setText(text.isEmpty() && error ? table.text("plan.cell.empty") : text);
        mark(markOf(state, kept, error));
        setGraphic(signOf(state, kept));
    }

    private boolean hasError(PlanRow.State state) {
        for (PlanFinding finding : state.findings()) {
            if (finding.field() == column.field()) {
                return finding.severity() == PlanFinding.Severity.ERROR;
            }
        }
        return false;
    }

    private PseudoClass markOf(PlanRow.State state, PlanRow.Kept kept, boolean error) {
        if (kept != null) {
            return kept.failed() ? FAILED : WRONG;
        }
        if (error) {
            return WRONG;
        }
        if (column.field() != null && state.waiting().contains(column.field())) {
            return WAITING;
        }
        return switch (column) {
            case TARGET -> STRONG;
            case NO, NOMENCLATURE, UNIT -> MUTED;
            default -> null;
        };
    }

    private Text signOf(PlanRow.State state, PlanRow.Kept kept) {
        if (kept != null && kept.failed()) {
            return sign(FAILED);
        }
        if (column == PlanColumn.CLASS && state.line().interventionClass() != null) {
            return sign(state.line().interventionClass());
        }
        if (column == PlanColumn.CHECK && !state.findings().isEmpty()) {
            return sign(state.findings().get(0).severity());
        }
        return null;
    }

    /** The icon of a mark, kind or severity, kept for the next line: making one searches its font by name. */
    private Text sign(Object what) {
        if (!what.equals(signified)) {
            signified = what;
            sign = what instanceof InterventionClass kind
                    ? sign(kind)
                    : what instanceof PlanFinding.Severity severity
                            ? sign(severity)
                            : Icons.of("bi-exclamation-octagon-fill", 11);
        }
        return sign;
    }

    private static Text sign(InterventionClass kind) {
        Text icon = Icons.of(
                switch (kind) {
                    case SPESIFIK -> "bi-circle-fill";
                    case SENSITIF -> "bi-square-fill";
                    case DUKUNGAN -> "bi-square";
                },
                11);
        icon.getStyleClass().add("jenis-" + kind.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    private static Text sign(PlanFinding.Severity severity) {
        boolean error = severity == PlanFinding.Severity.ERROR;
        Text icon = Icons.of(error ? "bi-exclamation-octagon-fill" : "bi-exclamation-triangle-fill", 12);
        icon.getStyleClass().add(error ? "tanda-salah" : "tanda-ragu");
        return icon;
    }

    @Override
    protected boolean isTypable(PlanRow row) {
        return column.field() != null && !row.isGroup() && !table.isLocked();
    }

    @Override
    protected String textOf(PlanRow row) {
        PlanRow.Kept kept = row.state().kept().get(column.field());
        return kept == null ? table.cells().text(column.field(), row.line()) : kept.text();
    }

    @Override
    protected String spokenName(PlanRow row) {
        return table.texts().name(column.field());
    }

    @Override
    protected String takeTyped() {
        return table.takeTyped();
    }

    @Override
    protected boolean take(PlanRow row, String text) {
        return table.edited(row, column, text);
    }

    @Override
    protected boolean takesBlocks() {
        return true;
    }

    @Override
    protected void moveOn(PlanRow row, boolean sideways, boolean back) {
        table.moveFrom(row, column, sideways, back);
    }

    @Override
    protected void editing(boolean now) {
        table.hold(now);
    }
}
