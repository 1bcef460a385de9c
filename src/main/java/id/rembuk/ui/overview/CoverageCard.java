package id.rembuk.ui.overview;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.PreparationBoard.Behind;
import id.rembuk.usecase.picture.CoverageGap;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The indicators whose coverage is farthest behind its target: numbers, a bar with the target as a tick, the distance. */
final class CoverageCard {
    private static final int MOST = 5;
    private static final int COLUMNS = 6;

    /** Percent of the width that each column takes. */
    private static final double[] SHARES = {37, 20, 10, 8, 16, 9};

    private final ScreenContext context;
    private final Messages messages;
    private final Card card;

    CoverageCard(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        card = new Card(
                "overview-coverage", messages.get("overview.coverage.title"), messages.get("overview.coverage.beside"));
    }

    Card node() {
        return card;
    }

    void show(List<Behind> behind, boolean practice) {
        card.link(
                "overview-coverage-all",
                messages.get("overview.coverage.all", Formats.number(behind.size())),
                () -> context.navigator().go(Place.ANALISIS));
        if (behind.isEmpty()) {
            Label none = new Label(messages.get("overview.coverage.none"));
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            none.getStyleClass().add("t-muted");
            card.content(none);
            return;
        }
        GridPane grid = grid();
        int y = 1;
        for (Behind one : behind.subList(0, Math.min(MOST, behind.size()))) {
            row(grid, y++, one);
        }
        card.content(practice ? new Node[] {grid, new DataLatihanMark(messages)} : new Node[] {grid});
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("sums", "coverage");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            column.setHalignment(i < 2 || i == 4 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        head(grid, "overview.coverage.indicator", 0);
        head(grid, "overview.coverage.owner", 1);
        head(grid, "overview.coverage.reached", 2);
        head(grid, "overview.coverage.target", 3);
        head(grid, "overview.coverage.distance", 4);
        head(grid, "overview.coverage.points", 5);
        return grid;
    }

    private void head(GridPane grid, String key, int x) {
        grid.add(label(messages.get(key), "head-cell"), x, 0);
    }

    private void row(GridPane grid, int y, Behind one) {
        CoverageGap gap = one.gap();
        String reached = Formats.decimals(gap.percent(), 1);
        String target = Formats.exactNumber(gap.target());
        String points = (gap.points().signum() > 0 ? "+" : "") + Formats.decimals(gap.points(), 1);
        Label name = label(gap.indicator().name(), "sum-cell");
        name.setAccessibleText(
                messages.get("overview.coverage.told", gap.indicator().name(), one.owner(), reached, target, points));
        Hint.on(name, gap.indicator().name());
        Label distance = label(points, gap.isFar() ? "far-cell" : "total-cell");
        TargetBar bar = new TargetBar(
                context.look(), gap.percent().doubleValue(), gap.target().doubleValue());
        grid.add(name, 0, y);
        grid.add(label(one.owner(), "t-muted"), 1, y);
        grid.add(label(reached, "sum-cell"), 2, y);
        grid.add(label(target, "sum-cell"), 3, y);
        grid.add(bar, 4, y);
        grid.add(distance, 5, y);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
