package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns practice rows into plan lines and the commitments that refer to them; lines first. */
final class PracticePlan {
    private final String cycleId;
    private final Nomenclature nomenclature;
    private final Map<String, String> lineIdByKey = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    PracticePlan(String cycleId, List<NomenclatureEntry> nomenclature) {
        this.cycleId = cycleId;
        this.nomenclature = new Nomenclature(() -> nomenclature);
    }

    PlanLine line(PracticeRow row) {
        CsvRow csv = row.csv();
        String id = Ids.next();
        String organisation = row.organisation("opd");
        String code = csv.text("kode");
        NomenclatureEntry entry = nomenclature.find(code).orElse(null);
        lineIdByKey.put(csv.required("kunci"), id);
        long position = positions.merge(csv.required("opd"), 1L, Long::sum);
        return PlanLine.blank(id, cycleId, position, organisation)
                .edit()
                .interventionClass(csv.oneOf("jenis", InterventionClass.class))
                .reach(csv.oneOf("sentuhan", Reach.class))
                .nomenclatureCode(code)
                .nomenclatureName(entry == null ? null : entry.name())
                .nomenclatureVersion(entry == null ? null : entry.regulation())
                .description(csv.text("uraian"))
                .output(csv.text("keluaran"))
                .unit(csv.text("satuan"))
                .baseline(csv.decimal("baseline"))
                .target(row.target("operator", "target"))
                .targetGroups(groups(csv))
                .people(csv.between(0, PracticeFigures.MOST_PEOPLE, "orang"))
                .monthFrom(row.month("bulan_mulai"))
                .monthTo(row.month("bulan_selesai"))
                .budget(budget(csv))
                .stuntingShare(csv.rupiah("porsi"))
                .funds(funds(csv))
                .sites(row.sites("lokasi"))
                .indicatorCodes(csv.list("indikator"))
                .stages(stages(row))
                .origin(csv.oneOf("asal", Origin.class))
                .note(csv.text("catatan"))
                .build();
    }

    Commitment commitment(PracticeRow row) {
        CsvRow csv = row.csv();
        csv.required("nomor");
        return Commitment.blank(Ids.next(), cycleId, csv.between(1, 999, "nomor"))
                .edit()
                .text(csv.required("teks"))
                .ownerId(row.organisation("penanggung_jawab"))
                .indicatorCode(csv.text("indikator"))
                .measure(csv.text("ukuran"))
                .unit(csv.text("satuan"))
                .baseline(csv.decimal("baseline"))
                .baselineSource(csv.text("sumber_baseline"))
                .baselineYear(csv.between(2000, 2100, "tahun_baseline"))
                .target(row.target("operator", "target"))
                .deadline(row.day("tenggat"))
                .sites(row.sites("lokasi"))
                .planLineIds(lines(csv))
                .noCostReason(csv.text("tanpa_biaya"))
                .evidence(csv.text("bukti"))
                .build();
    }

    private static Set<TargetGroup> groups(CsvRow csv) {
        Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
        groups.addAll(csv.severalOf("kelompok_sasaran", TargetGroup.class));
        return groups;
    }

    private static Budget budget(CsvRow csv) {
        Long rupiah = csv.rupiah("pagu");
        if (rupiah != null) {
            return Budget.of(rupiah);
        }
        String embeddedIn = csv.text("melekat_pada");
        return embeddedIn == null ? Budget.UNKNOWN : Budget.embeddedIn(embeddedIn);
    }

    /** Shares written as "BOK 97130000". */
    private static List<FundShare> funds(CsvRow csv) {
        List<FundShare> funds = new ArrayList<>();
        for (String fund : csv.list("dana")) {
            String[] words = fund.split(" ");
            if (words.length != 2 || !words[1].matches("\\d{1,13}")) {
                throw csv.wrong("dana", "BOK 97130000");
            }
            funds.add(new FundShare(words[0], Long.parseLong(words[1])));
        }
        return funds;
    }

    /** Steps written as "usulan 2024-02-05 97130000 Usulan Renja 2025". */
    private static List<BudgetStage> stages(PracticeRow row) {
        List<BudgetStage> stages = new ArrayList<>();
        for (String stage : row.csv().list("tahap")) {
            String[] words = stage.split(" ", 4);
            if (words.length != 4 || !words[2].matches("\\d{1,13}")) {
                throw row.csv().wrong("tahap", "usulan 2024-02-05 97130000 Usulan Renja 2025");
            }
            stages.add(new BudgetStage(
                    step(row, words[0]), row.day("tahap", words[1]), Long.parseLong(words[2]), words[3]));
        }
        return stages;
    }

    private static BudgetStep step(PracticeRow row, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (BudgetStep step : BudgetStep.values()) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        throw row.csv().wrong("tahap", "usulan, pagu-indikatif, rkpd");
    }

    private List<String> lines(CsvRow csv) {
        List<String> ids = new ArrayList<>();
        for (String key : csv.list("baris_rencana")) {
            String id = lineIdByKey.get(key);
            if (id == null) {
                throw csv.wrong("baris_rencana", "DKES-01");
            }
            ids.add(id);
        }
        return ids;
    }
}
