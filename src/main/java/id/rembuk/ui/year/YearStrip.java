package id.rembuk.ui.year;

import id.rembuk.text.Dates;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import id.rembuk.usecase.year.YearWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The months of the activity year and the January after it, with windows as bars and single days as marks; what is late
 * or done has a sign of its own. Everything in it also stands in the list, where it is reached by keyboard.
 */
final class YearStrip extends Region {
    private static final int MONTHS = 13;
    private static final int MOST_ROWS = 9;
    private static final double LABEL_WIDTH = 150;
    private static final double ROW_HEIGHT = 15;
    private static final double HEAD_HEIGHT = 20;
    private static final double LEAST_BAR = 9;

    private final Look look;
    private final YearWords words;
    private final Dates dates;
    private final Consumer<YearEntry> chosen;
    private final List<Label> months = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Region todayLine = new Region();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final BooleanProperty filled = new SimpleBooleanProperty();
    private LocalDate start = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    /** @param chosen is told the line whose bar is clicked */
    YearStrip(Look look, YearWords words, Dates dates, Consumer<YearEntry> chosen) {
        this.look = look;
        this.words = words;
        this.dates = dates;
        this.chosen = chosen;
        setId("year-strip");
        getStyleClass().add("year-strip");
        todayLine.getStyleClass().add("today");
        todayLine.setMouseTransparent(true);
        look.textPercentProperty().addListener((o, was, now) -> requestLayout());
        visibleProperty().bind(wanted.and(filled));
        managedProperty().bind(visibleProperty());
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** A row: a name and the bars in it. */
    private record Row(Label name, List<Bar> bars) {}

    private record Bar(YearEntry entry, Label node) {}

    /** @param others names the row of what is no window of an action */
    void show(YearBoard board, String others) {
        start = LocalDate.of(board.cycle().activityYear(), Month.JANUARY, 1);
        today = board.today();
        months.clear();
        rows.clear();
        for (int i = 0; i < MONTHS; i++) {
            Label month = new Label(dates.month(start.plusMonths(i).getMonthValue()));
            month.getStyleClass().add("month");
            months.add(month);
        }
        List<YearEntry> windows = new ArrayList<>();
        List<YearEntry> points = new ArrayList<>();
        for (YearEntry entry : board.entries()) {
            if (entry.last() != null && entry.kind() == YearEntry.Kind.ACTION && windows.size() < MOST_ROWS) {
                windows.add(entry);
            } else if (entry.last() != null && entry.kind() != YearEntry.Kind.STEP) {
                points.add(entry);
            }
        }
        windows.forEach(entry -> row(words.title(entry), List.of(entry)));
        if (!points.isEmpty()) {
            row(others, points);
        }
        getChildren().setAll(months);
        rows.forEach(row -> {
            getChildren().add(row.name());
            row.bars().forEach(bar -> getChildren().add(bar.node()));
        });
        getChildren().add(todayLine);
        filled.set(!rows.isEmpty());
        requestLayout();
    }

    private void row(String name, List<YearEntry> entries) {
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        Hint.on(label, name);
        rows.add(new Row(label, entries.stream().map(this::bar).toList()));
    }

    private Bar bar(YearEntry entry) {
        YearEntry.State state = entry.state(today);
        Label bar = new Label(
                switch (state) {
                    case DONE -> "✓";
                    case LATE -> "!";
                    default -> "";
                });
        bar.getStyleClass().addAll("bar", state.name().toLowerCase(Locale.ROOT));
        String text =
                words.title(entry) + "\n" + words.days(entry.from(), entry.to()) + " · " + words.state(entry, today);
        bar.setAccessibleText(text);
        Hint.on(bar, text);
        bar.setOnMouseClicked(e -> chosen.accept(entry));
        return new Bar(entry, bar);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + scaled(HEAD_HEIGHT) + rows.size() * scaled(ROW_HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset() + scaled(LABEL_WIDTH);
        double month = (getWidth() - left - snappedRightInset()) / MONTHS;
        double y = snappedTopInset();
        for (int i = 0; i < months.size(); i++) {
            months.get(i).resizeRelocate(left + i * month, y, month, scaled(HEAD_HEIGHT));
        }
        y += scaled(HEAD_HEIGHT);
        for (Row row : rows) {
            row.name().resizeRelocate(snappedLeftInset(), y, scaled(LABEL_WIDTH) - 8, scaled(ROW_HEIGHT));
            for (Bar bar : row.bars()) {
                place(bar, left, month, y);
            }
            y += scaled(ROW_HEIGHT);
        }
        double at = left + position(today) * month;
        todayLine.setVisible(position(today) > 0 && position(today) < MONTHS);
        todayLine.resizeRelocate(at, snappedTopInset() + scaled(HEAD_HEIGHT), 2, y - scaled(HEAD_HEIGHT));
    }

    private void place(Bar bar, double left, double month, double y) {
        double from = position(bar.entry().first());
        double to = position(bar.entry().last().plusDays(1));
        bar.node().setVisible(from < MONTHS && to > 0);
        double begin = left + Math.max(0, from) * month;
        double width = Math.max(scaled(LEAST_BAR), (Math.min(MONTHS, to) - Math.max(0, from)) * month - 1);
        bar.node().resizeRelocate(begin, y + 2, width, scaled(ROW_HEIGHT) - 4);
    }

    /** Months from the first of January, with the part of the month. */
    private double position(LocalDate day) {
        int whole = (day.getYear() - start.getYear()) * 12 + day.getMonthValue() - 1;
        return whole + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }

    private double scaled(double atHundredPercent) {
        return atHundredPercent * look.textPercentProperty().get() / 100;
    }
}
