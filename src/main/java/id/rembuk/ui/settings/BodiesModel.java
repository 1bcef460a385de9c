package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Organisations;
import id.rembuk.usecase.Today;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The list of bodies and the one being edited. */
final class BodiesModel {
    private static final Comparator<Organisation> IN_ORDER = Comparator.comparing(Organisation::kind)
            .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Organisation::id);

    private final Organisations organisations;
    private final Acts acts;
    private final Today today;
    private final Live<List<Organisation>> live;
    private final SectionRows<Organisation> rows = new SectionRows<>(
            body -> List.of(body.id()),
            (body, typed) -> Wording.holds(typed, body.name(), body.shortName(), String.join(" ", body.aliases())));
    private final ObjectProperty<BodyFilter> filter = new SimpleObjectProperty<>(BodyFilter.ALL);
    private final IntegerProperty unconfirmed = new SimpleIntegerProperty();

    BodiesModel(ScreenContext context) {
        organisations = context.session().organisations();
        acts = new Acts(context);
        today = context.session().today();
        live = new Live<>(context, EnumSet.of(RecordKind.ORGANISATION), organisations::organisations, this::show);
        filter.addListener((o, was, now) -> rows.groupProperty().set(now::takes));
        rows.selectedProperty().addListener((o, was, now) -> {
            if (now != null && !filter.get().takes(now)) {
                filter.set(BodyFilter.ALL); // the body in the editor stays in sight
            }
        });
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    /** The bodies with what is sought and the one in the editor; none while a new one is being named. */
    SectionRows<Organisation> rows() {
        return rows;
    }

    ObjectProperty<BodyFilter> filterProperty() {
        return filter;
    }

    /** How many bodies still wait for the officer's word. */
    IntegerProperty unconfirmedProperty() {
        return unconfirmed;
    }

    long count(BodyFilter of) {
        return rows.all().stream().filter(of::takes).count();
    }

    boolean isReadOnly() {
        return acts.isReadOnly();
    }

    boolean isActive(Organisation body) {
        return body.isActive(today.day());
    }

    /** Adds a body under its name, tells its id, and selects it. */
    Job<?> add(String name, OrganisationKind kind, Consumer<String> added) {
        Job<String> job = acts.text(name, () -> organisations.add(name, kind));
        job.onSuccess(id -> {
            added.accept(id);
            rows.select(id);
        });
        return job;
    }

    Job<?> name(String id, String typed) {
        return change(id, typed, body -> body.withName(typed));
    }

    Job<?> shortName(String id, String typed) {
        return change(id, typed, body -> body.withShortName(Wording.orNull(typed)));
    }

    Job<?> aliases(String id, String typed) {
        return change(id, typed, body -> body.withAliases(Wording.parts(typed)));
    }

    Job<?> fieldCodes(String id, String typed) {
        return change(id, typed, body -> body.withFieldCodes(Wording.parts(typed)));
    }

    Job<?> kind(String id, OrganisationKind kind) {
        return change(id, "", body -> body.withKind(kind));
    }

    Job<?> from(String id, LocalDate day) {
        return change(id, "", body -> body.withDates(day, body.validTo()));
    }

    Job<?> to(String id, LocalDate day) {
        return change(id, "", body -> body.withDates(body.validFrom(), day));
    }

    Job<?> confirmed(String id, boolean yes) {
        return change(id, "", body -> body.withConfirmed(yes));
    }

    Job<?> confirmAll() {
        return acts.button(organisations::confirmAll);
    }

    /** Ends the selected body today, or opens it again when it has ended. */
    Job<?> toggleActive() {
        Organisation body = rows.selectedProperty().get();
        LocalDate yesterday = today.day().minusDays(1);
        return acts.button(() -> isActive(body)
                ? organisations.deactivate(body.id(), lastDay(body, yesterday))
                : organisations.change(body.id(), stored -> stored.withDates(stored.validFrom(), null)));
    }

    Job<?> delete() {
        String id = rows.selectedProperty().get().id();
        return acts.button(() -> organisations.delete(id));
    }

    private static LocalDate lastDay(Organisation body, LocalDate yesterday) {
        return body.validFrom() != null && body.validFrom().isAfter(yesterday) ? body.validFrom() : yesterday;
    }

    private Job<?> change(String id, String typed, UnaryOperator<Organisation> change) {
        return acts.text(typed, () -> organisations.change(id, change));
    }

    private void show(List<Organisation> bodies) {
        unconfirmed.set((int) bodies.stream().filter(body -> !body.confirmed()).count());
        rows.show(bodies.stream().sorted(IN_ORDER).toList());
    }
}
