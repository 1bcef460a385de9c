package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.kecamatan.ApprovedNumbers;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.TypedNumber;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.port.PracticeSource.Places;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes what the kecamatan of a practice workspace approved and what was typed into the web, of its own invented figures. */
final class PracticeHandIns {
    private final Places places;
    private final List<StuntingCount> counts;
    private final List<ServiceCount> services;
    private final List<Official> officials;

    /** @param known records of the practice workspace, among them the figures of its desa and its officials */
    PracticeHandIns(Places places, List<WorkspaceRecord> known) {
        this.places = places;
        counts = of(known, StuntingCount.class);
        services = of(known, ServiceCount.class);
        officials = of(known, Official.class);
    }

    /** The approval of a kecamatan; the desa that followed later was not among the numbers approved. */
    Approval approval(PracticeRow row) {
        Dataset dataset = dataset(row);
        Map<String, String> desa = desa(row);
        String later = row.csv().text("desa_menyusul") == null ? null : row.area("desa_menyusul");
        List<StuntingCount> approved = counts.stream()
                .filter(count ->
                        desa.containsValue(count.areaId()) && !count.areaId().equals(later))
                .filter(count -> dataset.equals(new Dataset(count.period(), count.source())))
                .toList();
        List<ServiceCount> served = services.stream()
                .filter(service -> desa.containsValue(service.areaId())
                        && !service.areaId().equals(later))
                .filter(service -> dataset.equals(new Dataset(service.period(), service.source())))
                .toList();
        return new Approval(
                Ids.next(),
                row.area("kecamatan"),
                dataset.period().year(),
                dataset.period().month(),
                dataset.source(),
                row.csv().required("disetujui_oleh"),
                Objects.requireNonNull(row.day("tanggal")),
                row.csv().text("catatan"),
                ApprovedNumbers.digest(approved, served),
                official(row.csv().required("disetujui_oleh")));
    }

    /** Who holds a position by that name; null when the list of officials has nobody so. */
    private String official(String position) {
        return officials.stream()
                .filter(official -> official.heldPosition().equals(position))
                .map(Official::id)
                .findFirst()
                .orElse(null);
    }

    /** A column that was typed, with the number a desa had then where it has another one now. */
    PortalEntry typed(PracticeRow row) {
        Dataset dataset = dataset(row);
        CountField field = row.csv().oneOf("isian", CountField.class);
        String changed = row.csv().text("desa_berubah");
        Map<String, Integer> numbers = counts.stream()
                .filter(count -> dataset.equals(new Dataset(count.period(), count.source())))
                .filter(count -> count.value(field) != null)
                .collect(Collectors.toMap(StuntingCount::areaId, count -> count.value(field), (a, b) -> a));
        List<TypedNumber> typed = desa(row).entrySet().stream()
                .map(desa -> new TypedNumber(
                        desa.getValue(),
                        desa.getKey().equals(changed)
                                ? row.csv().between(0, PracticeFigures.MOST_PEOPLE, "angka_lama")
                                : numbers.get(desa.getValue())))
                .toList();
        return new PortalEntry(
                Ids.next(),
                places.cycleId(),
                row.csv().required("formulir"),
                row.csv().required("kolom"),
                row.area("kecamatan"),
                dataset.period().year(),
                dataset.period().month(),
                dataset.source(),
                time(row),
                row.csv().required("petugas"),
                typed);
    }

    /** Ids of the desa of a row's kecamatan by code. */
    private Map<String, String> desa(PracticeRow row) {
        String within = row.csv().required("kecamatan") + ".";
        return places.areaIds().entrySet().stream()
                .filter(area -> area.getKey().startsWith(within))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Dataset dataset(PracticeRow row) {
        return new Dataset(
                new Period(row.year("tahun"), row.month("bulan")), row.csv().oneOf("sumber_data", DataSource.class));
    }

    private static Instant time(PracticeRow row) {
        try {
            return Instant.parse(row.csv().required("pukul"));
        } catch (DateTimeException e) {
            throw row.csv().wrong("pukul", "2024-02-06T01:20:00Z");
        }
    }

    private static <R> List<R> of(List<WorkspaceRecord> known, Class<R> type) {
        return known.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
