package id.rembuk.support;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.Workplan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Workplans of an invented regency for tests, small and hand-made or as large as asked. */
public final class WorkplanSamples {
    public static final String CYCLE = "cycle";

    private WorkplanSamples() {}

    /** A workplan of these organisations and lines. */
    public static Workplan of(boolean practice, List<Organisation> organisations, List<PlanLine> lines) {
        return new Workplan(
                identity(practice),
                new Cycle(CYCLE, 2024, 2025, AreaLevel.KABUPATEN, "regency", null),
                organisations,
                areas(),
                List.of(),
                List.of(indicator("S1", "Ibu hamil KEK mendapat tambahan asupan gizi")),
                List.of(
                        new FundSourceKind("dau", "APBD Kabupaten/Kota – DAU", "APBD", "", true),
                        new FundSourceKind("bok", "DAK Nonfisik BOK", "DAK", "", true),
                        new FundSourceKind("dd", "Dana Desa", "Desa", "", true)),
                List.of(
                        entry("1.02", NomenclatureLevel.BIDANG_URUSAN, "URUSAN PEMERINTAHAN BIDANG KESEHATAN"),
                        entry("1.02.02", NomenclatureLevel.PROGRAM, "PROGRAM PEMENUHAN UPAYA KESEHATAN"),
                        entry("1.02.02.2.02", NomenclatureLevel.KEGIATAN, "Penyediaan Layanan Kesehatan")),
                lines,
                List.of(commitment(3, "line-1")),
                ZonedDateTime.parse("2024-03-07T09:05:00+08:00[Asia/Makassar]"));
    }

    public static WorkspaceIdentity identity(boolean practice) {
        return new WorkspaceIdentity(
                "0190b6a0-0000-7000-8000-000000000001",
                1,
                practice,
                "63.06",
                "Kabupaten Hulu & Hilir",
                "Kalimantan Selatan",
                Instant.EPOCH,
                null);
    }

    public static Organisation organisation(String id, String name, String shortName) {
        return new Organisation(
                id, name, shortName, List.of(), OrganisationKind.OPD, List.of(), null, null, /* confirmed= */ true);
    }

    /** A line with every field filled: two sources, three desa in two kecamatan. */
    public static PlanLine full(String id, String organisationId) {
        return PlanLine.blank(id, CYCLE, 1, organisationId)
                .edit()
                .interventionClass(InterventionClass.SPESIFIK)
                .reach(Reach.MENYENTUH_SASARAN)
                .nomenclatureCode("1.02.02.2.02.0015")
                .nomenclatureName("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat")
                .nomenclatureVersion("Kepmendagri 900.1.15.5-1317/2023")
                .description("PMT lokal bagi balita gizi kurang")
                .output("Balita gizi kurang dapat PMT")
                .unit("balita")
                .baseline(new BigDecimal("318"))
                .target(Target.of(Target.Operator.AT_LEAST, new BigDecimal("87.25")))
                .targetGroups(Set.of(TargetGroup.ANAK_0_23, TargetGroup.IBU_HAMIL))
                .people(402)
                .monthFrom(3)
                .monthTo(11)
                .budget(Budget.of(97_130_000))
                .stuntingShare(90_000_001L)
                .funds(List.of(new FundShare("bok", 60_000_001), new FundShare("dd", 30_000_000)))
                .sites(Sites.of(List.of("desa-1", "desa-2", "desa-3")))
                .indicatorCodes(List.of("S1", "X9"))
                .stages(List.of(new BudgetStage(BudgetStep.RKPD, LocalDate.of(2024, 6, 1), 97_130_000L, null)))
                .note("lanjutan 2023")
                .build();
    }

    /** {@code lines} full lines spread evenly over {@code organisations} offices. */
    public static Workplan large(int organisations, int lines) {
        List<Organisation> offices = new ArrayList<>();
        List<PlanLine> rows = new ArrayList<>();
        int each = lines / organisations;
        for (int i = 0; i < organisations; i++) {
            offices.add(organisation("opd-" + i, "Dinas Nomor " + i, "Dinas " + i));
            for (int j = 0; j < each; j++) {
                PlanLine line = full("line-" + i + "-" + j, "opd-" + i);
                rows.add(line.edit()
                        .position(j + 1)
                        .description(line.description() + " tahap " + j)
                        .budget(Budget.of(97_130_000L + j))
                        .build());
            }
        }
        return of(/* practice= */ false, offices, rows);
    }

    private static List<Area> areas() {
        return List.of(
                area("regency", "63.06", AreaLevel.KABUPATEN, AreaKind.KABUPATEN, "Hulu & Hilir", null),
                area("kec-1", "63.06.01", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "Angkinang", "regency"),
                area("kec-2", "63.06.02", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "Telaga", "regency"),
                area("desa-1", "63.06.01.2001", AreaLevel.DESA, AreaKind.DESA, "Bakarung", "kec-1"),
                area("desa-2", "63.06.01.2002", AreaLevel.DESA, AreaKind.DESA, "Bamban", "kec-1"),
                area("desa-3", "63.06.02.1001", AreaLevel.DESA, AreaKind.KELURAHAN, "Pihanin", "kec-2"));
    }

    private static Area area(String id, String code, AreaLevel level, AreaKind kind, String name, String parent) {
        return new Area(id, code, level, kind, name, parent, null, null);
    }

    private static Indicator indicator(String code, String name) {
        return new Indicator(
                code,
                "perpres72-spesifik",
                name,
                "persen",
                "Ibu hamil",
                new BigDecimal("90"),
                null,
                /* lowerIsBetter= */ false,
                "",
                "",
                List.of(),
                List.of(),
                "Perpres 72/2021",
                /* nameVerified= */ true,
                /* targetVerified= */ true);
    }

    private static NomenclatureEntry entry(String code, NomenclatureLevel level, String name) {
        return new NomenclatureEntry(
                code,
                level,
                name,
                null,
                null,
                "Kepmendagri 900.1.15.5-1317/2023",
                null,
                null,
                null,
                List.of(),
                null,
                true);
    }

    private static Commitment commitment(int number, String line) {
        return Commitment.blank("commitment-" + number, CYCLE, number)
                .edit()
                .planLineIds(List.of(line))
                .build();
    }
}
