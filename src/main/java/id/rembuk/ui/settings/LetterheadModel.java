package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Organisations;
import id.rembuk.usecase.Situation;
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

/** The letterheads of the bodies that write papers of their own, and the one being edited. */
final class LetterheadModel {
    private static final Set<OrganisationKind> WITHOUT_KOP =
            EnumSet.of(OrganisationKind.MITRA, OrganisationKind.INSTANSI_VERTIKAL);

    private final Organisations organisations;
    private final Acts acts;
    private final Live<Known> live;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(all);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    private String government = "";
    private String toSelect;

    /** A body and its kop; one that is not stored yet has only its first line. */
    record Row(Organisation body, Letterhead kop, boolean stored) {}

    private record Known(List<Organisation> bodies, List<Letterhead> letterheads, String government) {}

    LetterheadModel(ScreenContext context) {
        organisations = context.session().organisations();
        acts = new Acts(context);
        Situation situation = context.session().situation();
        live = new Live<>(
                context,
                EnumSet.of(RecordKind.LETTERHEAD, RecordKind.ORGANISATION),
                () -> new Known(
                        organisations.organisations(),
                        organisations.letterheads(),
                        situation.identity().regencyName()),
                known -> show(known, context.messages().get("settings.letterhead.government", known.government())));
        sought.addListener((o, was, now) -> narrow());
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ObservableList<Row> shown() {
        return shown;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    boolean isReadOnly() {
        return acts.isReadOnly();
    }

    /** Selects the kop with an id, or the kop of a body with that id. */
    void select(String id) {
        toSelect = id;
        takeSelection();
    }

    Job<?> government(String bodyId, String typed) {
        return change(bodyId, typed, kop -> kop.withGovernmentLine(Wording.orNull(typed)));
    }

    Job<?> office(String bodyId, String typed) {
        return change(bodyId, typed, kop -> kop.withOfficeLine(Wording.orNull(typed)));
    }

    Job<?> address(String bodyId, String typed) {
        return change(bodyId, typed, kop -> kop.withAddress(Wording.orNull(typed)));
    }

    Job<?> contact(String bodyId, String typed) {
        return change(bodyId, typed, kop -> kop.withContact(Wording.orNull(typed)));
    }

    Job<?> city(String bodyId, String typed) {
        return change(bodyId, typed, kop -> kop.withCity(Wording.orNull(typed)));
    }

    private Job<?> change(String bodyId, String typed, UnaryOperator<Letterhead> change) {
        String firstLine = government;
        return acts.text(typed, () -> organisations.changeLetterhead(bodyId, firstLine, change));
    }

    private void show(Known known, String governmentLine) {
        Row before = selected.get();
        government = governmentLine;
        all.setAll(known.bodies().stream()
                .filter(body -> !WITHOUT_KOP.contains(body.kind()))
                .sorted(Comparator.comparing(Organisation::kind)
                        .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .map(body -> row(body, known.letterheads()))
                .toList());
        if (toSelect != null) {
            takeSelection();
        } else if (before != null) {
            selected.set(byId(before.body().id()));
        }
    }

    private Row row(Organisation body, List<Letterhead> letterheads) {
        return letterheads.stream()
                .filter(kop -> body.id().equals(kop.organisationId()))
                .findFirst()
                .map(kop -> new Row(body, kop, true))
                .orElseGet(() -> new Row(body, Letterhead.of("", body.id(), government), false));
    }

    private void takeSelection() {
        Row row = byId(toSelect);
        if (row != null) {
            toSelect = null;
            if (!shown.contains(row)) {
                sought.set("");
            }
            selected.set(row);
        }
    }

    private Row byId(String id) {
        return all.stream()
                .filter(row -> row.body().id().equals(id) || row.kop().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void narrow() {
        String typed = sought.get();
        shown.setPredicate(
                row -> Wording.holds(typed, row.body().name(), row.body().shortName()));
    }
}
