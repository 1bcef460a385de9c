package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Nip;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.ServiceNumber;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Officials;
import id.rembuk.usecase.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The list of officials as they hold their positions on a day, and the one being edited. */
final class OfficialsModel {
    private static final Comparator<OfficialRow> IN_ORDER = Comparator.comparing(
                    OfficialRow::organisation, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.official().position(), Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(row -> row.official().validFrom(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(row -> row.official().id());

    private final Officials officials;
    private final Acts acts;
    private final Clock clock;
    private final Live<Known> live;
    private final ObservableList<OfficialRow> all = FXCollections.observableArrayList();
    private final FilteredList<OfficialRow> shown = new FilteredList<>(all);
    private final ObservableList<Organisation> bodies = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<OfficialRow> selected = new SimpleObjectProperty<>();
    private List<Official> known = List.of();
    private String toSelect;

    private record Known(List<Official> officials, List<Organisation> bodies) {}

    OfficialsModel(ScreenContext context, Clock clock) {
        officials = context.session().officials();
        acts = new Acts(context);
        this.clock = clock;
        day.set(LocalDate.now(clock));
        Organisations organisations = context.session().organisations();
        live = new Live<>(
                context,
                EnumSet.of(RecordKind.OFFICIAL, RecordKind.ORGANISATION),
                () -> new Known(officials.all(), organisations.organisations()),
                this::show);
        day.addListener((o, was, now) -> list());
        sought.addListener((o, was, now) -> narrow());
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ObservableList<OfficialRow> shown() {
        return shown;
    }

    /** Bodies by name, to choose from. */
    ObservableList<Organisation> bodies() {
        return bodies;
    }

    /** Name of a body by its id; empty when it is gone. */
    String bodyName(String bodyId) {
        return bodies.stream()
                .filter(body -> body.id().equals(bodyId))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }

    /** The day on which the list says who signs. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** The official in the editor; null when none is chosen. */
    ObjectProperty<OfficialRow> selectedProperty() {
        return selected;
    }

    boolean isReadOnly() {
        return acts.isReadOnly();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Selects an official as soon as they are listed. */
    void select(String id) {
        toSelect = id;
        takeSelection();
    }

    /** What is odd about the number of an official; empty for an NRP and for no number. */
    Set<Nip.Doubt> doubts(Official official) {
        return official.idNumberKind() == IdNumberKind.NIP
                ? Nip.parse(official.idNumber()).map(nip -> nip.doubts(today())).orElse(Set.of())
                : Set.of();
    }

    /** Adds an entry for the body of the selected one. */
    Job<?> add() {
        String organisation =
                selected.get() == null ? null : selected.get().official().organisationId();
        Job<String> job = acts.button(() -> officials.add(organisation));
        job.onSuccess(this::select);
        return job;
    }

    Job<?> organisation(String id, String bodyId) {
        return change(id, "", official -> official.withOrganisation(bodyId));
    }

    Job<?> position(String id, String typed) {
        return change(id, typed, official -> official.withPosition(Wording.orNull(typed)));
    }

    Job<?> name(String id, String typed) {
        return change(id, typed, official -> official.withName(Wording.orNull(typed)));
    }

    Job<?> acting(String id, ActingKind kind) {
        return change(id, "", official -> official.withActingKind(kind));
    }

    /** Changes the kind of number; a number that does not fit the new kind is dropped. */
    Job<?> numberKind(String id, IdNumberKind kind) {
        return change(id, "", official -> official.withNumber(kind, null));
    }

    Job<?> number(String id, String typed) {
        return acts.field(() -> officials.change(
                id,
                official -> official.withNumber(
                        official.idNumberKind(), ServiceNumber.stored(official.idNumberKind(), typed))));
    }

    Job<?> onBehalfOf(String id, String typed) {
        return change(id, typed, official -> official.withSuperiors(Wording.orNull(typed), official.below()));
    }

    Job<?> below(String id, String typed) {
        return change(id, typed, official -> official.withSuperiors(official.onBehalfOf(), Wording.orNull(typed)));
    }

    Job<?> from(String id, LocalDate date) {
        return change(id, "", official -> official.withDates(date, official.validTo()));
    }

    Job<?> to(String id, LocalDate date) {
        return change(id, "", official -> official.withDates(official.validFrom(), date));
    }

    /** Ends the selected entry and opens the next one, which is selected then. */
    Job<?> replace(LocalDate from) {
        String id = selected.get().official().id();
        Job<String> job = acts.button(() -> officials.replace(id, from));
        job.onSuccess(this::select);
        return job;
    }

    Job<?> delete() {
        String id = selected.get().official().id();
        return acts.button(() -> officials.delete(id));
    }

    private Job<?> change(String id, String typed, UnaryOperator<Official> change) {
        return acts.text(typed, () -> officials.change(id, change));
    }

    private void show(Known now) {
        known = now.officials();
        bodies.setAll(now.bodies().stream()
                .sorted(Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
        list();
    }

    private void list() {
        OfficialRow before = selected.get();
        LocalDate on = day.get() == null ? today() : day.get();
        all.setAll(known.stream()
                .map(official -> OfficialRow.of(official, known, bodies, on))
                .sorted(IN_ORDER)
                .toList());
        if (toSelect != null) {
            takeSelection();
        } else if (before != null) {
            selected.set(byId(before.official().id()));
        }
    }

    private void takeSelection() {
        OfficialRow row = byId(toSelect);
        if (row != null) {
            toSelect = null;
            if (!shown.contains(row)) {
                sought.set("");
            }
            selected.set(row);
        }
    }

    private OfficialRow byId(String id) {
        return all.stream()
                .filter(row -> row.official().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void narrow() {
        String typed = sought.get();
        shown.setPredicate(row ->
                Wording.holds(typed, row.official().position(), row.official().name(), row.organisation()));
    }
}
