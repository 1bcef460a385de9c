package id.rembuk.ui.village;

import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.TypedCell;
import id.rembuk.ui.kit.TypedTable;
import id.rembuk.usecase.VillageNumberText;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;

/** A cell with a number, a percent or the findings of a desa; numbers are typed into it. */
final class VillageCell extends TypedCell<VillageRow, VillageRow.State> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("salah");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("menunggu");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("ragu");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("kuat");

    private final TypedTable<VillageRow> table;
    private final VillageColumn column;
    private final VillageViewModel model;
    private final VillageWords words;
    private Text sign;
    private String signName;

    VillageCell(TypedTable<VillageRow> table, VillageColumn column, VillageViewModel model, VillageWords words) {
        super("village-cell-editor");
        this.table = table;
        this.column = column;
        this.model = model;
        this.words = words;
        if (column.isFigure()) {
            getStyleClass().add("angka");
        }
    }

    @Override
    protected boolean isTypable(VillageRow row) {
        return column.isTypable() && !model.isLocked();
    }

    @Override
    protected String textOf(VillageRow row) {
        VillageRow.Kept kept = row.state().kept().get(column);
        return kept == null ? VillageNumberText.write(row.state().value(column)) : kept.text();
    }

    @Override
    protected String spokenName(VillageRow row) {
        return row.area().name() + ", " + words.name(column);
    }

    @Override
    protected boolean take(VillageRow row, String text) {
        return model.edit(row, column, text);
    }

    @Override
    protected String takeTyped() {
        return table.takeTyped();
    }

    @Override
    protected boolean takesBlocks() {
        return true;
    }

    @Override
    protected void moveOn(VillageRow row, boolean sideways, boolean back) {
        table.moveFrom(row, getTableColumn(), sideways, back);
    }

    @Override
    protected void editing(boolean now) {
        model.hold(now);
    }

    @Override
    protected void show(VillageRow.State state) {
        if (state == null) {
            mark(null);
            setText(null);
            setGraphic(null);
        } else if (column.kind() == VillageColumn.Kind.CHECK) {
            showFindings(state);
        } else {
            boolean missing = state.missing().contains(column) && !state.kept().containsKey(column);
            setText(missing ? words.messages().get("village.cell.missing") : words.text(column, state));
            PseudoClass now = markOf(state, missing);
            mark(now);
            boolean signed = now == DOUBTFUL || (now == WRONG && !missing);
            setGraphic(!signed ? null : sign(now == WRONG));
        }
    }

    private void showFindings(VillageRow.State state) {
        Set<VillageFlag> flags = state.flags();
        if (flags.isEmpty()) {
            boolean known = state.first().count() != null;
            mark(null);
            setText(known ? words.messages().get("village.check.good") : null);
            setGraphic(known ? sign("bi-check-circle-fill", "tanda-baik") : null);
        } else {
            VillageFlag first = flags.iterator().next();
            mark(first.isGrave() ? WRONG : DOUBTFUL);
            setText(words.brief(first));
            setGraphic(sign(first.isGrave()));
        }
    }

    private PseudoClass markOf(VillageRow.State state, boolean missing) {
        VillageRow.Kept kept = state.kept().get(column);
        if (kept != null) {
            return kept.error() == null ? WAITING : WRONG;
        }
        if (missing || (!column.second() && column.breaks(state.flags()))) {
            return WRONG;
        }
        boolean few = column.kind() == VillageColumn.Kind.PREVALENCE
                && !column.second()
                && state.flags().contains(VillageFlag.SMALL_SAMPLE);
        if (few || VillageWords.notable(column, state).isPresent()) {
            return DOUBTFUL;
        }
        return column.kind() == VillageColumn.Kind.PREVALENCE ? STRONG : null;
    }

    private Text sign(boolean grave) {
        return grave
                ? sign("bi-exclamation-octagon-fill", "tanda-salah")
                : sign("bi-exclamation-triangle-fill", "tanda-ragu");
    }

    /** An icon, kept for the next desa: making one searches its font by name. */
    private Text sign(String icon, String styleClass) {
        if (!icon.equals(signName)) {
            signName = icon;
            sign = Icons.of(icon, 12);
            sign.getStyleClass().add(styleClass);
        }
        return sign;
    }

    @Override
    protected String about() {
        return isEmpty() || getItem() == null ? "" : words.about(column, getItem());
    }
}
