package id.rembuk.ui.shell;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.shell.PaletteModel.Entry;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.port.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what a workspace holds for the command palette; opening an entry goes to its place. */
record PaletteRecords(Messages messages, Navigator navigator) {

    /** Reads plan lines, commitments, papers, organisations and areas; called on the READ lane. */
    List<Entry> read(Records records) {
        Map<String, String> organisations = records.all(Organisation.class).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::label));
        Map<String, String> areas = records.all(Area.class).stream().collect(Collectors.toMap(Area::id, Area::name));
        String cycle = CurrentCycle.of(records).id();
        List<Entry> entries = new ArrayList<>();
        of(records.all(Commitment.class), Commitment::cycleId, cycle)
                .forEach(commitment -> entries.add(commitment(commitment, organisations)));
        of(records.all(PlanLine.class), PlanLine::cycleId, cycle)
                .forEach(line -> entries.add(line(line, organisations)));
        of(records.all(OfficialDocument.class), OfficialDocument::cycleId, cycle)
                .forEach(document -> entries.add(document(document)));
        records.all(Organisation.class).forEach(organisation -> entries.add(organisation(organisation)));
        records.all(Area.class)
                .forEach(area -> entries.add(area.level() == AreaLevel.DESA ? village(area, areas) : area(area)));
        return entries;
    }

    /** The places show the records of one cycle, so only those can be opened. */
    private static <R> List<R> of(List<R> all, Function<R, String> cycleId, String cycle) {
        return all.stream()
                .filter(record -> cycleId.apply(record).equals(cycle))
                .toList();
    }

    private Entry commitment(Commitment commitment, Map<String, String> organisations) {
        return entry(
                Place.KOMITMEN.icon(),
                "shell.palette.commitment",
                commitment,
                commitment.text(),
                owner(commitment.ownerId(), organisations));
    }

    private Entry line(PlanLine line, Map<String, String> organisations) {
        return entry(
                Place.RENCANA_OPD.icon(),
                "shell.palette.plan-line",
                line,
                words(line),
                owner(line.organisationId(), organisations));
    }

    private Entry document(OfficialDocument document) {
        return entry(
                Place.DOKUMEN.icon(),
                "shell.palette.document",
                document,
                join(messages.get("document.kind." + document.kind().code()), document.number()),
                messages.get("shell.palette.version", state(document), String.valueOf(document.version())));
    }

    private Entry organisation(Organisation organisation) {
        return entry(
                "bi-building",
                "shell.palette.organisation",
                organisation,
                organisation.name(),
                join(organisation.shortName(), String.join(" ", organisation.aliases())));
    }

    private Entry area(Area area) {
        return entry("bi-geo-alt", "shell.palette.area", area, area.name(), area.code());
    }

    /** A desa leads to its numbers. */
    private Entry village(Area area, Map<String, String> areas) {
        RecordRef ref = RecordRef.of(area);
        return new Entry(
                Place.DATA_DESA.icon(),
                messages.get("shell.palette.village"),
                area.name(),
                join(areas.get(area.parentId()), area.code()),
                () -> navigator.reveal(Place.DATA_DESA, ref));
    }

    private Entry entry(String icon, String groupKey, WorkspaceRecord record, String title, String detail) {
        RecordRef ref = RecordRef.of(record);
        String shown = title == null || title.isBlank() ? messages.get("shell.palette.empty") : title;
        return new Entry(icon, messages.get(groupKey), shown, detail, () -> navigator.reveal(ref));
    }

    private static String owner(String id, Map<String, String> organisations) {
        return organisations.getOrDefault(Objects.requireNonNullElse(id, ""), "");
    }

    private String state(OfficialDocument document) {
        return switch (document.state()) {
            case DRAFT -> messages.get("document.state.draft");
            case FINAL -> messages.get("document.state.final");
            case REPLACED -> messages.get("document.state.replaced");
        };
    }

    private static String words(PlanLine line) {
        return join(line.output(), line.description(), line.nomenclatureName(), line.nomenclatureCode());
    }

    private static String join(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
