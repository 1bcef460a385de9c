package id.rembuk.support;

import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Milestone;
import id.rembuk.domain.guide.YearDay;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Speaker;
import id.rembuk.usecase.port.AreaCatalogue;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.math.BigDecimal;
import java.util.List;

/** A regency of two kecamatan and five desa with three bodies, enough for tests that need areas and lists. */
public final class SmallCatalogue implements AreaCatalogue, ReferenceCatalogue {
    public static final String REGENCY = "63.06";

    @Override
    public List<RegencyEntry> regencies() {
        return List.of(
                new RegencyEntry(REGENCY, "Kabupaten Hulu Sungai Selatan", "Kalimantan Selatan", 2, 4, 1),
                new RegencyEntry("63.72", "Kota Banjarbaru", "Kalimantan Selatan", 0, 0, 0));
    }

    @Override
    public List<AreaEntry> areasOf(String regencyCode) {
        if (!regencyCode.equals(REGENCY)) {
            return List.of();
        }
        return List.of(
                new AreaEntry("63.06.01", "Padang Batung", AreaLevel.KECAMATAN, AreaKind.KECAMATAN),
                new AreaEntry("63.06.01.2001", "Madang", AreaLevel.DESA, AreaKind.DESA),
                new AreaEntry("63.06.01.2002", "Karang Jawa", AreaLevel.DESA, AreaKind.DESA),
                new AreaEntry("63.06.05", "Kandangan", AreaLevel.KECAMATAN, AreaKind.KECAMATAN),
                new AreaEntry("63.06.05.1001", "Kandangan Kota", AreaLevel.DESA, AreaKind.KELURAHAN),
                new AreaEntry("63.06.05.2002", "Gambah Luar", AreaLevel.DESA, AreaKind.DESA),
                new AreaEntry("63.06.05.2003", "Sungai Kupang", AreaLevel.DESA, AreaKind.DESA));
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                known(
                        "1.1",
                        Computation.LOKUS_UPPER_HALF,
                        List.of(new GradeStep("A", 100, "semua", null), new GradeStep("B", 75, null, null))),
                known("1.2", null, List.of()));
    }

    private static Criterion known(String code, Computation computation, List<GradeStep> steps) {
        ActionRef action = new ActionRef("8-aksi-2018", "aksi-1");
        return new Criterion(
                "",
                "",
                action,
                code,
                "Kriteria " + code,
                null,
                steps,
                "uji",
                true,
                computation,
                null,
                null,
                null,
                List.of());
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(
                milestone("musrenbang", false, "Musrenbang RKPD {n+1}", null, "n-03", true),
                milestone("penimbangan", false, "Bulan penimbangan Februari {n}", "n-02", "n-02", false),
                milestone("unggah", true, "Unggah bukti", "n-12", "n+1-01", false),
                milestone("monev", false, "Pemantauan dan evaluasi", null, null, true));
    }

    private static Milestone milestone(
            String id, boolean portal, String title, String from, String to, boolean verified) {
        return new Milestone(id, portal, title, day(from), day(to), null, "A10", verified, null);
    }

    private static YearDay day(String text) {
        return text == null ? null : YearDay.parse(text).orElseThrow();
    }

    @Override
    public List<OrganisationEntry> organisations(String regencyCode) {
        return List.of(
                organisation("Badan Perencanaan Pembangunan Daerah", "Bappeda", "5.01"),
                organisation("Dinas Kesehatan", "Dinkes", "1.02"),
                organisation("Dinas Sosial", "Dinsos", "1.06"));
    }

    private static OrganisationEntry organisation(String name, String shortName, String field) {
        return new OrganisationEntry(
                name, shortName, List.of(shortName + " HSS"), OrganisationKind.OPD, List.of(field), "", "uji", true);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "S1",
                "perpres72-spesifik",
                "Ibu hamil KEK yang mendapat tambahan asupan gizi",
                "persen",
                "Ibu hamil",
                new BigDecimal("90"),
                "90",
                false,
                "Ibu hamil KEK yang mendapat PMT",
                "Seluruh ibu hamil KEK",
                List.of("Dinas Kesehatan"),
                List.of(),
                "Perpres 72/2021",
                true,
                true));
    }

    @Override
    public List<NomenclatureEntry> nomenclature() {
        return List.of(new NomenclatureEntry(
                "1.02.02.2.02.0015",
                NomenclatureLevel.SUB_KEGIATAN,
                "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
                "1.02 Kesehatan",
                "Dinas Kesehatan",
                "Kepmendagri 900.1.15.5-1317/2023",
                "Dokumen",
                "Jumlah dokumen",
                InterventionClass.SPESIFIK,
                List.of("S1"),
                null,
                true));
    }

    @Override
    public List<FundSourceKind> fundSources() {
        return List.of(
                new FundSourceKind("PAD", "Pendapatan Asli Daerah", "Daerah", "UU 1/2022", true),
                new FundSourceKind("DAU", "Dana Alokasi Umum", "Pusat", "UU 1/2022", true),
                new FundSourceKind("DAK-NF-BOK", "DAK Nonfisik BOK", "Pusat", "UU 1/2022", true));
    }

    @Override
    public List<AgendaPattern> agendaPatterns() {
        return List.of(
                new AgendaPattern(
                        "Rembuk",
                        MeetingKind.REMBUK,
                        List.of(
                                item("Pembukaan dan doa", 10, "MC"),
                                item("Koreksi rencana per OPD", 30, "Pj. Bupati"),
                                item("Penutup", 5, "MC"))),
                new AgendaPattern("Rakor", MeetingKind.RAKOR_TPPS, List.of(item("Laporan", 20, "Ketua TPPS"))));
    }

    private static AgendaPattern.Item item(String title, int minutes, String speaker) {
        return new AgendaPattern.Item(title, minutes, List.of(Speaker.read(speaker)), null, "uji", true);
    }

    @Override
    public List<MeetingElement> meetingElements() {
        return List.of(
                new MeetingElement("Perangkat daerah", OrganisationKind.OPD, false, "uji", true),
                new MeetingElement("Kecamatan", OrganisationKind.KECAMATAN, false, "uji", true),
                new MeetingElement("Desa lokus", OrganisationKind.DESA, true, "uji", true),
                new MeetingElement("Mitra", OrganisationKind.MITRA, false, "uji", true),
                new MeetingElement("Lainnya", null, false, "uji", true));
    }
}
