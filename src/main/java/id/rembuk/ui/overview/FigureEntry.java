package id.rembuk.ui.overview;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.DateText;
import id.rembuk.text.NumberReading;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.Situation;
import id.rembuk.usecase.Situation.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A figure being typed: cases of a year, a prevalence or a target, and how its saving went. */
final class FigureEntry {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Situation situation;
    private final TaskRunner tasks;
    private final SaveStatus saveStatus;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CASES);
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<Integer> month = new SimpleObjectProperty<>(0);
    private final ObjectProperty<DataSource> source = new SimpleObjectProperty<>(DataSource.EPPGBM);
    private final ObjectProperty<AreaLevel> scope = new SimpleObjectProperty<>(AreaLevel.KABUPATEN);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty citation = new SimpleStringProperty("");
    private final StringProperty statedOn = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);

    /** What is noted down. */
    enum Kind {
        CASES,
        PREVALENCE,
        TARGET
    }

    /**
     * How the last saving went.
     *
     * @param failure null unless it failed
     */
    record Outcome(boolean saved, Throwable failure) {
        static final Outcome NONE = new Outcome(false, null);
    }

    FigureEntry(Situation situation, TaskRunner tasks, SaveStatus saveStatus) {
        this.situation = situation;
        this.tasks = tasks;
        this.saveStatus = saveStatus;
        kind.addListener((o, was, now) -> {
            source.set(now == Kind.PREVALENCE ? DataSource.SSGI : DataSource.EPPGBM);
            outcome.set(Outcome.NONE);
        });
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    StringProperty yearProperty() {
        return year;
    }

    /** 1 to 12; 0 when only the year is known. */
    ObjectProperty<Integer> monthProperty() {
        return month;
    }

    ObjectProperty<DataSource> sourceProperty() {
        return source;
    }

    ObjectProperty<AreaLevel> scopeProperty() {
        return scope;
    }

    StringProperty valueProperty() {
        return value;
    }

    /** Where the figure was read, or who stated the target. */
    StringProperty citationProperty() {
        return citation;
    }

    /** Day a target was stated, as typed; may be empty. */
    StringProperty statedOnProperty() {
        return statedOn;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Saves what is typed; the value is emptied for the next figure, source and citation stay. */
    void save() {
        Supplier<?> edit;
        try {
            edit = edit();
        } catch (UserError e) {
            outcome.set(new Outcome(false, e));
            return;
        }
        run(edit, () -> {
            value.set("");
            outcome.set(new Outcome(true, null));
        });
    }

    void delete(RecordRef ref) {
        run(() -> situation.delete(ref), () -> outcome.set(Outcome.NONE));
    }

    private void run(Supplier<?> edit, Runnable done) {
        saveStatus.waiting();
        tasks.run(Lane.WRITE, "situation.edit", progress -> edit.get())
                .onSuccess(answer -> {
                    saveStatus.saved(LocalTime.now(ZoneId.systemDefault()));
                    done.run();
                })
                .onFailure(failure -> {
                    saveStatus.refused(); // what is typed stays in the form, which tells the failure
                    outcome.set(new Outcome(false, failure));
                });
    }

    private Supplier<?> edit() {
        int typedYear = whole(year.get(), "situation.year-range");
        String cited = citation.get();
        Integer typedMonth = month.get() == 0 ? null : month.get();
        Origin origin = new Origin(typedYear, typedMonth, source.get(), cited);
        return switch (kind.get()) {
            case CASES -> {
                int cases = whole(value.get(), "situation.cases-range");
                yield () -> situation.recordCases(origin, cases);
            }
            case PREVALENCE -> {
                BigDecimal percent = percent();
                AreaLevel level = scope.get();
                yield level == AreaLevel.KABUPATEN
                        ? () -> situation.recordPrevalence(origin, percent)
                        : () -> situation.recordHigherPrevalence(level, origin, percent);
            }
            case TARGET -> {
                BigDecimal percent = percent();
                AreaLevel level = scope.get();
                LocalDate day = statedDay();
                yield () -> situation.recordTarget(level, typedYear, percent, cited, day);
            }
        };
    }

    private LocalDate statedDay() {
        String typed = statedOn.get().strip();
        return typed.isEmpty()
                ? null
                : DateText.read(typed).orElseThrow(() -> new UserError("field.not-a-date", typed));
    }

    private BigDecimal percent() {
        return NumberReading.decimal(value.get()).number().orElseThrow(() -> new UserError("situation.percent-range"));
    }

    private static int whole(String typed, String code) {
        return NumberReading.decimal(typed)
                .number()
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.compareTo(LARGEST) <= 0)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> new UserError(code));
    }
}
