package id.rembuk.usecase;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has sent what was asked: bodies by their requests, kecamatan by the figures of their desa.
 *
 * @param asked how many bodies were asked for something
 * @param answered how many of them answered everything
 * @param kecamatan how many there are
 * @param complete how many of them have figures of every desa in the year the rembuk works with
 * @param rows one for each body asked and for each kecamatan that lacks something: late first, complete last
 */
public record Deliveries(int asked, int answered, int kecamatan, int complete, List<Row> rows) {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::state)
            .thenComparing(Row::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Row::name);

    public Deliveries {
        rows = List.copyOf(rows);
    }

    /** Where a delivery stands, the most urgent first. */
    public enum State {
        OVERDUE,
        WAITING,
        LACKING,
        RECEIVED
    }

    /**
     * One that delivers.
     *
     * @param subject what a body was asked; "" for a kecamatan
     * @param day until when it is wanted, or when it came; null for none
     * @param lacking desa without figures, and how many desa there are; 0 of a body
     * @param ref the request or the kecamatan
     */
    public record Row(String name, String subject, State state, LocalDate day, int lacking, int desa, RecordRef ref) {}

    /** Who has sent what in one state. */
    public static Deliveries of(Records records, Cycle cycle, List<Area> areas, LocalDate today) {
        List<Row> bodies = bodies(records, today);
        List<Area> kecamatan = areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN && area.validTo() == null)
                .toList();
        List<Row> lacking = lacking(kecamatan, areas, DataGaps.of(records, cycle, areas, today));
        List<Row> rows = new ArrayList<>(bodies);
        rows.addAll(lacking);
        rows.sort(ORDER);
        return new Deliveries(
                bodies.size(),
                (int) bodies.stream()
                        .filter(row -> row.state() == State.RECEIVED)
                        .count(),
                kecamatan.size(),
                kecamatan.size() - lacking.size(),
                rows);
    }

    /** The most urgent request of each body. */
    private static List<Row> bodies(Records records, LocalDate today) {
        Map<String, String> names = records.all(Organisation.class).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::label));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (DataRequest request : records.all(DataRequest.class)) {
            Row row = new Row(
                    names.getOrDefault(request.organisationId(), ""),
                    request.subject(),
                    state(request, today),
                    request.receivedOn() == null ? request.dueOn() : request.receivedOn(),
                    0,
                    0,
                    RecordRef.of(request));
            rows.merge(request.organisationId(), row, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(rows.values());
    }

    private static State state(DataRequest request, LocalDate today) {
        return switch (request.state(today)) {
            case OPEN -> State.WAITING;
            case OVERDUE -> State.OVERDUE;
            case RECEIVED -> State.RECEIVED;
        };
    }

    private static List<Row> lacking(List<Area> kecamatan, List<Area> areas, DataGaps gaps) {
        Set<String> without = new HashSet<>(gaps.without());
        List<Row> rows = new ArrayList<>();
        for (Area area : kecamatan) {
            List<Area> desa = areas.stream()
                    .filter(each -> each.level() == AreaLevel.DESA
                            && each.validTo() == null
                            && area.id().equals(each.parentId()))
                    .toList();
            int lacking = (int)
                    desa.stream().filter(each -> without.contains(each.id())).count();
            if (lacking > 0) {
                rows.add(new Row(area.name(), "", State.LACKING, null, lacking, desa.size(), RecordRef.of(area)));
            }
        }
        return rows;
    }
}
