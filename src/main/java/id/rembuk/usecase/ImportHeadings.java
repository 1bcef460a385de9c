package id.rembuk.usecase;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings under which a plan's fields stand: our own workbook's first, then other names of the matrix of Aksi 2. */
final class ImportHeadings {
    /** Names in plans of OPD, RKPD and RKA; a field a line. */
    private static final String OTHERS = """
            OWNER = OPD | OPD pelaksana | Perangkat daerah pelaksana | OPD penanggung jawab | Penanggung jawab | Pelaksana | SKPD | Instansi
            OUTPUT = Keluaran | Output | Indikator output | Indikator kinerja | Tolok ukur
            DESCRIPTION = Uraian | Aktivitas | Uraian kegiatan | Rincian kegiatan | Rencana aksi | Rencana kegiatan
            NOMENCLATURE = Kode | Kode subkegiatan | Kode rekening | Kode nomenklatur | Kode dan nama sub kegiatan
            CLASS = Jenis | Pilar | Pilar / jenis intervensi | Intervensi | Jenis intervensi gizi
            REACH = Sifat dukungan
            BASELINE = Capaian | Baseline | Capaian awal | Kondisi awal | Realisasi tahun lalu
            TARGET = Target | Target kinerja | Target keluaran
            UNIT = Unit
            TARGET_GROUPS = Sasaran | Penerima manfaat
            PEOPLE = Jumlah penerima manfaat
            MONTHS = Waktu pelaksanaan | Jadwal | Bulan pelaksanaan
            SITES = Lokus | Lokasi kegiatan | Lokasi pelaksanaan
            BUDGET = Pagu | Anggaran | Pagu anggaran | Anggaran (Rp) | Pagu sub kegiatan | Jumlah anggaran | Pagu indikatif
            SHARE = Porsi stunting | Porsi stunting (Rp) | Anggaran stunting | Untuk stunting
            FUNDS = Sumber anggaran | Sumber pendanaan | Dana
            INDICATORS = Kode indikator layanan
            STEP = Tahap anggaran | Status
            ORIGIN = Sumber usulan | Asal
            NOTE = Catatan | Keterangan / kendala | Kendala | Ket
            """;

    private ImportHeadings() {}

    /** By the name of the field. */
    static Map<String, List<String>> ofPlan(Messages messages, Cycle cycle) {
        Map<String, List<String>> headings = new HashMap<>();
        OTHERS.lines().forEach(line -> {
            String[] parts = line.split(" = ", 2);
            List<String> names = new ArrayList<>();
            names.add(own(PlanField.valueOf(parts[0]), messages, cycle));
            names.addAll(List.of(parts[1].split(" \\| ")));
            headings.put(parts[0], names);
        });
        return headings;
    }

    /** The heading of the workplan's own workbook. */
    private static String own(PlanField field, Messages messages, Cycle cycle) {
        return switch (field) {
            case OWNER -> messages.get("workplan.column.organisation");
            case OUTPUT -> messages.get("workplan.column.output");
            case DESCRIPTION -> messages.get("workplan.column.description");
            case NOMENCLATURE -> messages.get("workplan.column.code");
            case CLASS -> messages.get("workplan.column.class");
            case REACH -> messages.get("workplan.column.reach");
            case BASELINE -> messages.get("workplan.column.baseline", String.valueOf(cycle.activityYear()));
            case TARGET -> messages.get("workplan.column.target", String.valueOf(cycle.planningYear()));
            case UNIT -> messages.get("workplan.column.unit");
            case TARGET_GROUPS -> messages.get("workplan.column.target-groups");
            case PEOPLE -> messages.get("workplan.column.people");
            case MONTHS -> messages.get("workplan.column.months");
            case SITES -> messages.get("workplan.column.places");
            case BUDGET -> messages.get("workplan.column.budget");
            case SHARE -> messages.get("workplan.column.share");
            case FUNDS -> messages.get("workplan.column.funds");
            case INDICATORS -> messages.get("workplan.column.indicator-codes");
            case STEP -> messages.get("workplan.column.step");
            case ORIGIN -> messages.get("workplan.column.origin");
            case NOTE -> messages.get("workplan.column.note");
        };
    }
}
