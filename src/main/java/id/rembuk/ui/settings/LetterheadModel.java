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

/** The letterheads of the bodies that write papers of their own, and the one being edited. */
final class LetterheadModel {
    private static final Set<OrganisationKind> WITHOUT_KOP =
            EnumSet.of(OrganisationKind.MITRA, OrganisationKind.INSTANSI_VERTIKAL);

    private final Organisations organisations;
    private final Acts acts;
    private final Live<Known> live;
    private final SectionRows<Row> rows = new SectionRows<>(
            row -> List.of(row.body().id(), row.kop().id()),
            (row, typed) -> Wording.holds(typed, row.body().name(), row.body().shortName()));
    private String government = "";

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
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    /** The bodies with their kop, chosen by the id of either. */
    SectionRows<Row> rows() {
        return rows;
    }

    boolean isReadOnly() {
        return acts.isReadOnly();
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
        government = governmentLine;
        rows.show(known.bodies().stream()
                .filter(body -> !WITHOUT_KOP.contains(body.kind()))
                .sorted(Comparator.comparing(Organisation::kind)
                        .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .map(body -> row(body, known.letterheads()))
                .toList());
    }

    private Row row(Organisation body, List<Letterhead> letterheads) {
        return letterheads.stream()
                .filter(kop -> body.id().equals(kop.organisationId()))
                .findFirst()
                .map(kop -> new Row(body, kop, true))
                .orElseGet(() -> new Row(body, Letterhead.of("", body.id(), government), false));
    }
}
