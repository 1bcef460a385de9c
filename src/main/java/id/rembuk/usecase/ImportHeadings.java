package id.rembuk.usecase;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings under which a plan's fields stand: our own workbook's first, then other names of the matrix of Aksi 2. */
final class ImportHeadings {
    private ImportHeadings() {}

    /** By the name of the field. */
    static Map<String, List<String>> ofPlan(Messages messages, Cycle cycle) {
        Map<PlanField, List<String>> headings = new EnumMap<>(PlanField.class);
        String planned = String.valueOf(cycle.planningYear());
        String reached = String.valueOf(cycle.activityYear());
        put(
                headings,
                PlanField.OWNER,
                messages.get("workplan.column.organisation"),
                "OPD",
                "OPD pelaksana",
                "Perangkat daerah pelaksana",
                "OPD penanggung jawab",
                "Penanggung jawab",
                "Pelaksana",
                "SKPD",
                "Instansi");
        put(
                headings,
                PlanField.OUTPUT,
                messages.get("workplan.column.output"),
                "Keluaran",
                "Output",
                "Indikator output",
                "Indikator kinerja",
                "Tolok ukur");
        put(
                headings,
                PlanField.DESCRIPTION,
                messages.get("workplan.column.description"),
                "Uraian",
                "Aktivitas",
                "Uraian kegiatan",
                "Rincian kegiatan",
                "Rencana aksi",
                "Rencana kegiatan");
        put(
                headings,
                PlanField.NOMENCLATURE,
                messages.get("workplan.column.code"),
                "Kode",
                "Kode subkegiatan",
                "Kode rekening",
                "Kode nomenklatur",
                "Kode dan nama sub kegiatan");
        put(
                headings,
                PlanField.CLASS,
                messages.get("workplan.column.class"),
                "Jenis",
                "Pilar",
                "Pilar / jenis intervensi",
                "Intervensi",
                "Jenis intervensi gizi");
        put(headings, PlanField.REACH, messages.get("workplan.column.reach"), "Sifat dukungan");
        put(
                headings,
                PlanField.BASELINE,
                messages.get("workplan.column.baseline", reached),
                "Capaian",
                "Baseline",
                "Capaian awal",
                "Kondisi awal",
                "Realisasi tahun lalu");
        put(
                headings,
                PlanField.TARGET,
                messages.get("workplan.column.target", planned),
                "Target",
                "Target kinerja",
                "Target keluaran");
        put(headings, PlanField.UNIT, messages.get("workplan.column.unit"), "Unit");
        put(
                headings,
                PlanField.TARGET_GROUPS,
                messages.get("workplan.column.target-groups"),
                "Sasaran",
                "Penerima manfaat");
        put(headings, PlanField.PEOPLE, messages.get("workplan.column.people"), "Jumlah penerima manfaat");
        put(
                headings,
                PlanField.MONTHS,
                messages.get("workplan.column.months"),
                "Waktu pelaksanaan",
                "Jadwal",
                "Bulan pelaksanaan");
        put(
                headings,
                PlanField.SITES,
                messages.get("workplan.column.places"),
                "Lokus",
                "Lokasi kegiatan",
                "Lokasi pelaksanaan");
        put(
                headings,
                PlanField.BUDGET,
                messages.get("workplan.column.budget"),
                "Pagu",
                "Anggaran",
                "Pagu anggaran",
                "Anggaran (Rp)",
                "Pagu sub kegiatan",
                "Jumlah anggaran",
                "Pagu indikatif");
        put(
                headings,
                PlanField.SHARE,
                messages.get("workplan.column.share"),
                "Porsi stunting",
                "Porsi stunting (Rp)",
                "Anggaran stunting",
                "Untuk stunting");
        put(
                headings,
                PlanField.FUNDS,
                messages.get("workplan.column.funds"),
                "Sumber anggaran",
                "Sumber pendanaan",
                "Dana");
        put(headings, PlanField.INDICATORS, messages.get("workplan.column.indicator-codes"), "Kode indikator layanan");
        put(headings, PlanField.STEP, messages.get("workplan.column.step"), "Tahap anggaran", "Status");
        put(headings, PlanField.ORIGIN, messages.get("workplan.column.origin"), "Sumber usulan", "Asal");
        put(
                headings,
                PlanField.NOTE,
                messages.get("workplan.column.note"),
                "Catatan",
                "Keterangan / kendala",
                "Kendala",
                "Ket");
        Map<String, List<String>> byName = new HashMap<>();
        headings.forEach((field, names) -> byName.put(field.name(), names));
        return byName;
    }

    private static void put(Map<PlanField, List<String>> headings, PlanField field, String... names) {
        headings.put(field, List.of(names));
    }
}
