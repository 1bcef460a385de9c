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
import id.rembuk.usecase.Today;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of officials as they hold their positions on a day, and the one being edited. */
final class OfficialsModel {
    private static final Comparator<OfficialRow> IN_ORDER = Comparator.comparing(
                    OfficialRow::organisation, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.official().position(), Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(row -> row.official().validFrom(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(row -> row.official().id());

    private final Officials officials;
    private final Acts acts;
    private final Today today;
    private final Live<Known> live;
    private final SectionRows<OfficialRow> rows = new SectionRows<>(
            row -> List.of(row.official().id()),
            (row, typed) -> Wording.holds(
                    typed, row.official().position(), row.official().name(), row.organisation()));
    private final ObservableList<Organisation> bodies = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private List<Official> known = List.of();

    private record Known(List<Official> officials, List<Organisation> bodies) {}

    OfficialsModel(ScreenContext context) {
        officials = context.session().officials();
        acts = new Acts(context);
        today = context.session().today();
        day.set(today.day());
        Organisations organisations = context.session().organisations();
        live = new Live<>(
                context,
                EnumSet.of(RecordKind.OFFICIAL, RecordKind.ORGANISATION),
                () -> new Known(officials.all(), organisations.organisations()),
                this::show);
        day.addListener((o, was, now) -> list());
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    /** The officials with what is sought and who is in the editor. */
    SectionRows<OfficialRow> rows() {
        return rows;
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

    boolean isReadOnly() {
        return acts.isReadOnly();
    }

    LocalDate today() {
        return today.day();
    }

    /** What is odd about the number of an official; empty for an NRP and for no number. */
    Set<Nip.Doubt> doubts(Official official) {
        return official.idNumberKind() == IdNumberKind.NIP
                ? Nip.parse(official.idNumber()).map(nip -> nip.doubts(today())).orElse(Set.of())
                : Set.of();
    }

    /** Adds an entry for the body of the selected one. */
    Job<?> add() {
        OfficialRow selected = rows.selectedProperty().get();
        String organisation = selected == null ? null : selected.official().organisationId();
        Job<String> job = acts.button(() -> officials.add(organisation));
        job.onSuccess(rows::select);
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

    /** Changes the kind of number; the number of the other kind is dropped. */
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
        String id = selectedId();
        Job<String> job = acts.button(() -> officials.replace(id, from));
        job.onSuccess(rows::select);
        return job;
    }

    Job<?> delete() {
        String id = selectedId();
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
        LocalDate on = day.get() == null ? today() : day.get();
        rows.show(known.stream()
                .map(official -> OfficialRow.of(official, known, bodies, on))
                .sorted(IN_ORDER)
                .toList());
    }

    private String selectedId() {
        return rows.selectedProperty().get().official().id();
    }
}
