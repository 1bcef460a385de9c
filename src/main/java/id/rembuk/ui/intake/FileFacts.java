package id.rembuk.ui.intake;

import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The file and what holds for all of it: sheet, rows of the heading, period and source. */
final class FileFacts {
    private static final int MOST_HEADING_ROWS = 40;
    private static final int FIRST_YEAR = 2015;
    private static final int MONTHS = 12;

    private final ImportModel model;
    private final Messages messages;
    private final FlowPane root = new FlowPane();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Choice<Integer> sheet;
    private final Choice<Integer> first;
    private final Choice<Integer> last;
    private final Choice<Integer> month;
    private final Choice<Integer> year;
    private final Choice<DataSource> source;
    private boolean showing;

    FileFacts(ImportModel model, Look look) {
        this.model = model;
        messages = model.messages();
        sheet = new Choice<>("sheet", 150, look, this::sheetName, value -> model.sheet(value));
        first = new Choice<>("heading-first", 64, look, String::valueOf, value -> heading(value, last().value()));
        last = new Choice<>("heading-last", 64, look, String::valueOf, value -> heading(first().value(), value));
        month = new Choice<>("month", 92, look, this::monthName, value -> period(year().value(), value));
        year = new Choice<>("year", 130, look, this::yearName, value -> period(value, month().value()));
        source = new Choice<>("source", 150, look, this::sourceName, this::source);
        name.getStyleClass().add("t-strong");
        facts.getStyleClass().add("t-caption");
        VBox words = new VBox(name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox file = new HBox(8, Icons.of("bi-file-earmark-spreadsheet", 20), words);
        file.setAlignment(Pos.CENTER_LEFT);
        root.getChildren()
                .addAll(
                        file,
                        field("sheet", sheet.box),
                        field("heading", first.box, text("import.ui.heading-to"), last.box),
                        field("period", month.box, year.box),
                        field("source", source.box));
        root.getStyleClass().add("import-facts");
        model.readingProperty().addListener((o, was, now) -> show());
        model.settingsProperty().addListener((o, was, now) -> show());
        show();
    }

    Region node() {
        return root;
    }

    private Choice<Integer> first() {
        return first;
    }

    private Choice<Integer> last() {
        return last;
    }

    private Choice<Integer> month() {
        return month;
    }

    private Choice<Integer> year() {
        return year;
    }

    private void show() {
        SheetReading reading = model.readingProperty().get();
        ImportSettings settings = model.settingsProperty().get();
        FileLook file = model.lookProperty().get();
        if (reading == null || settings == null || file == null) {
            return;
        }
        showing = true;
        name.setText(file.fileName());
        facts.setText(messages.get(
                "import.ui.facts", SheetCell.rows(messages, sheet(file, settings.sheet())), Formats.number((long)
                        reading.columns().size())));
        sheet.show(file.sheets().stream().map(SheetLook::index).toList(), settings.sheet());
        List<Integer> rows = IntStream.rangeClosed(1, Math.max(MOST_HEADING_ROWS, settings.headerLast()))
                .boxed()
                .toList();
        first.show(rows, settings.headerFirst());
        last.show(rows.subList(settings.headerFirst() - 1, rows.size()), settings.headerLast());
        Period period = settings.period();
        month.show(withNone(IntStream.rangeClosed(1, MONTHS).boxed().toList()), period == null ? null : period.month());
        year.show(withNone(years(period)), period == null ? null : period.year());
        month.box.setDisable(period == null);
        source.show(withNone(Arrays.asList(DataSource.values())), settings.source());
        boolean counted = settings.kind() != ImportKind.RENCANA;
        for (Node node : List.of(root.getChildren().get(3), root.getChildren().get(4))) {
            node.setVisible(counted);
            node.setManaged(counted);
        }
        showing = false;
    }

    private static SheetLook sheet(FileLook file, int index) {
        return file.sheets().stream()
                .filter(each -> each.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private void heading(Integer from, Integer to) {
        model.heading(from, Math.max(from, to));
    }

    private void period(Integer ofYear, Integer ofMonth) {
        Period chosen = ofYear == null ? null : new Period(ofYear, ofMonth);
        model.decide(change -> change.period(chosen));
    }

    private void source(DataSource chosen) {
        model.decide(change -> change.source(chosen));
    }

    private static List<Integer> years(Period period) {
        int now = Year.now(ZoneId.systemDefault()).getValue() + 1;
        int from = period == null ? FIRST_YEAR : Math.min(FIRST_YEAR, period.year());
        int to = period == null ? now : Math.max(now, period.year());
        return IntStream.rangeClosed(0, to - from)
                .map(back -> to - back)
                .boxed()
                .toList();
    }

    private static <T> List<T> withNone(List<T> values) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    private String sheetName(Integer index) {
        SheetLook look = sheet(model.lookProperty().get(), index);
        String words = look.name().isEmpty() ? messages.get("import.ui.sheet.only") : look.name();
        return look.hidden() ? words + " · " + messages.get("import.ui.sheet.hidden") : words;
    }

    private String monthName(Integer value) {
        return value == null
                ? messages.get("import.ui.month.none")
                : messages.dates().month(value);
    }

    private String yearName(Integer value) {
        return value == null ? messages.get("import.ui.by-file") : String.valueOf(value);
    }

    private String sourceName(DataSource value) {
        return value == null ? messages.get("import.ui.by-file") : value.label();
    }

    private Label text(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox field(String what, Node... nodes) {
        HBox field = new HBox(6, text("import.ui.facts." + what));
        field.getChildren().addAll(nodes);
        field.setAlignment(Pos.CENTER_LEFT);
        return field;
    }

    /** A choice box that can also be set to nothing. */
    private final class Choice<T> {
        private final ComboBox<Entry<T>> box = new ComboBox<>();
        private final Function<T, String> words;

        Choice(String what, double width, Look look, Function<T, String> words, Consumer<T> chosen) {
            this.words = words;
            box.setId("import-" + what);
            box.setAccessibleText(messages.get("import.ui.choice." + what));
            box.prefWidthProperty().bind(look.px(width));
            box.setMinWidth(Region.USE_PREF_SIZE);
            new TypeAhead<>(box).install();
            box.valueProperty().addListener((o, was, entry) -> {
                if (!showing && entry != null) {
                    chosen.accept(entry.value());
                }
            });
        }

        T value() {
            return box.getValue() == null ? null : box.getValue().value();
        }

        void show(List<T> values, T now) {
            List<Entry<T>> entries = values.stream()
                    .map(value -> new Entry<>(value, words.apply(value)))
                    .toList();
            if (!box.getItems().equals(entries)) {
                box.getItems().setAll(entries);
            }
            box.setValue(new Entry<>(now, words.apply(now)));
        }
    }

    private record Entry<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
