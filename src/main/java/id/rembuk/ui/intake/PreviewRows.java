package id.rembuk.ui.intake;

import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows and findings of a preview that the filter lets through, and the cell the officer looks at. */
final class PreviewRows {
    private final Messages messages;
    private final ImportWords words;
    private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ImportFinding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final StringProperty kind = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<At> at = new ReadOnlyObjectWrapper<>(new At(0, -1));
    private List<PreviewLine> all = List.of();
    private List<ImportFinding> allFindings = List.of();

    /** Which rows are shown. */
    enum Show {
        ALL,
        ERROR,
        WARNING,
        NEW,
        CHANGED,
        SAME,
        EMPTY,
        SET_ASIDE
    }

    /**
     * A cell of the sheet.
     *
     * @param row from 1; 0 for none
     * @param column from 0; −1 for the row as a whole
     */
    record At(int row, int column) {}

    PreviewRows(Messages messages) {
        this.messages = messages;
        words = new ImportWords(messages);
        show.addListener((o, was, now) -> filter());
        kind.addListener((o, was, now) -> filter());
        text.addListener((o, was, now) -> filter());
    }

    ObservableList<PreviewLine> lines() {
        return lines;
    }

    /** Findings of the rows shown, by row and column; those of the whole file first. */
    ObservableList<ImportFinding> findings() {
        return findings;
    }

    ObjectProperty<Show> showProperty() {
        return show;
    }

    /** Code of the findings that are shown; "" for all. */
    StringProperty kindProperty() {
        return kind;
    }

    /** What rows or findings must say; "" for all. */
    StringProperty textProperty() {
        return text;
    }

    /** The cell the officer looks at. */
    ReadOnlyObjectProperty<At> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Takes a preview; filter and cell stay. */
    void take(ImportPreview preview) {
        Map<Integer, List<ImportFinding>> byRow = new HashMap<>();
        preview.findings().forEach(finding -> byRow.computeIfAbsent(finding.row(), row -> new ArrayList<>())
                .add(finding));
        all = preview.rows().stream()
                .map(row -> new PreviewLine(row, byRow.getOrDefault(row.row().number(), List.of())))
                .toList();
        allFindings = preview.findings();
        if (!kinds().containsKey(kind.get())) {
            kind.set("");
        }
        filter();
    }

    /** Forgets filter and cell. */
    void reset() {
        show.set(Show.ALL);
        kind.set("");
        text.set("");
        at.set(new At(0, -1));
    }

    /** How many rows a choice shows, whatever the other filters. */
    int count(Show of) {
        return (int) all.stream().filter(line -> passes(line, of)).count();
    }

    /** Codes of all findings with their numbers. */
    Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        allFindings.forEach(finding -> kinds.merge(finding.code(), 1, Integer::sum));
        return kinds;
    }

    void look(int row, int column) {
        at.set(new At(row, column));
    }

    /** The row the officer looks at, as it is now. */
    Optional<PreviewLine> line() {
        return all.stream().filter(line -> line.number() == at.get().row()).findFirst();
    }

    /** Rows whose place is unknown and spelt as in this one, this one among them. */
    List<Integer> sameSpelling(PreviewLine line) {
        return all.stream()
                .filter(each -> Objects.equals(
                        each.row().row().areaText(), line.row().row().areaText()))
                .filter(each ->
                        each.number() == line.number() || each.row().row().areaId() == null)
                .map(PreviewLine::number)
                .toList();
    }

    /** Goes to the next finding that is shown and needs a look, from the top again after the last. */
    Optional<ImportFinding> next() {
        List<ImportFinding> open = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE && finding.row() > 0)
                .toList();
        At now = at.get();
        Optional<ImportFinding> next = open.stream()
                .filter(finding ->
                        finding.row() > now.row() || (finding.row() == now.row() && finding.column() > now.column()))
                .findFirst()
                .or(() -> open.stream().findFirst());
        next.ifPresent(finding -> look(finding.row(), finding.column()));
        return next;
    }

    private void filter() {
        List<PreviewLine> shown = all.stream()
                .filter(line -> passes(line, show.get()))
                .filter(hasKind())
                .filter(this::says)
                .toList();
        if (!lines.equals(shown)) {
            lines.setAll(shown);
        }
        Map<Integer, PreviewLine> byRow = new HashMap<>();
        all.forEach(line -> byRow.put(line.number(), line));
        List<ImportFinding> told = allFindings.stream()
                .filter(finding -> tells(finding, byRow.get(finding.row())))
                .toList();
        if (!findings.equals(told)) {
            findings.setAll(told);
        }
    }

    private boolean tells(ImportFinding finding, PreviewLine line) {
        boolean wanted = kind.get().isEmpty() || finding.code().equals(kind.get());
        if (line == null) {
            return wanted && show.get() == Show.ALL && saysFinding(finding);
        }
        if (line.isSetAside() != (show.get() == Show.SET_ASIDE)) {
            return false; // what is left out needs no mending
        }
        boolean severe =
                switch (show.get()) {
                    case ERROR -> finding.severity() == Severity.ERROR;
                    case WARNING -> finding.severity() == Severity.WARNING;
                    default -> passes(line, show.get());
                };
        return wanted && severe && (saysFinding(finding) || says(line));
    }

    private static boolean passes(PreviewLine line, Show show) {
        return switch (show) {
            case ALL -> true;
            case ERROR -> line.state() == State.REJECTED;
            case WARNING -> !line.isSetAside() && line.has(Severity.WARNING);
            case NEW -> line.state() == State.NEW;
            case CHANGED -> line.state() == State.CHANGED;
            case SAME -> line.state() == State.SAME;
            case EMPTY -> line.state() == State.EMPTY;
            case SET_ASIDE -> line.isSetAside();
        };
    }

    private Predicate<PreviewLine> hasKind() {
        String code = kind.get();
        return line -> code.isEmpty()
                || line.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    private boolean says(PreviewLine line) {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || lower(line.row().row().areaText()).contains(wanted)) {
            return true;
        }
        for (DraftCell cell : line.row().row().cells()) {
            if (cell != null && lower(cell.text()).contains(wanted)) {
                return true;
            }
        }
        return line.findings().stream().anyMatch(this::saysFinding);
    }

    private boolean saysFinding(ImportFinding finding) {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || lower(words.what(finding)).contains(wanted)
                || lower(finding.cell()).equals(wanted);
    }

    /** A kind of finding in words, with dots where each finding has its own. */
    String kindWords(String code) {
        Object[] dots = {"…", "…", "…", "…", "…", "…"};
        return messages.get("import.finding." + code, dots);
    }

    private static String lower(String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }
}
