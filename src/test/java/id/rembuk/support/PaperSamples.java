package id.rembuk.support;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.domain.document.PaperSnapshot.Correction;
import id.rembuk.domain.document.PaperSnapshot.Kop;
import id.rembuk.domain.document.PaperSnapshot.MeetingFacts;
import id.rembuk.domain.document.PaperSnapshot.NamedSum;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.document.SituationFacts.TargetFact;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.situation.DataSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds snapshots of papers with the facts of an invented rembuk; people and numbers are made up. */
public final class PaperSamples {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);

    private final DocumentKind kind;
    private boolean practice;
    private String number = "000.7.2.4/117/Bappelitbangda/2024";
    private Correction corrects;
    private Kop kop = new Kop(
            List.of(
                    "PEMERINTAH KABUPATEN HULU HILIR",
                    "BADAN PERENCANAAN PEMBANGUNAN, PENELITIAN DAN PENGEMBANGAN DAERAH",
                    "Jalan Contoh Nomor 2, Hulu Kota 71200, Telepon (0000) 000000, Surel: contoh@contoh.invalid"),
            1,
            List.of());
    private List<AgreedPoint> commitments = new ArrayList<>(points());
    private List<AnnexGroup> annex = List.of();
    private List<PaperSigner> signers = signers(4);
    private SignatureLayout layout = SignatureLayout.COLUMNS;
    private PaperSize paper = PaperSize.F4;
    private PaperSize annexPaper = PaperSize.F4_LANDSCAPE;

    private PaperSamples(DocumentKind kind) {
        this.kind = kind;
    }

    /** A Berita Acara with a small annex and four signers. */
    public static PaperSamples beritaAcara() {
        return new PaperSamples(DocumentKind.BERITA_ACARA).annexLines(18);
    }

    /** A Pernyataan Komitmen with four signers. */
    public static PaperSamples pernyataanKomitmen() {
        return new PaperSamples(DocumentKind.PERNYATAAN_KOMITMEN);
    }

    public static PaperSamples of(DocumentKind kind) {
        return kind == DocumentKind.BERITA_ACARA ? beritaAcara() : new PaperSamples(kind);
    }

    public PaperSamples practice() {
        practice = true;
        return this;
    }

    public PaperSamples number(String value) {
        number = value;
        return this;
    }

    public PaperSamples corrects(Correction value) {
        corrects = value;
        return this;
    }

    public PaperSamples kop(Kop value) {
        kop = value;
        return this;
    }

    public PaperSamples commitment(String text) {
        commitments.add(point(commitments.size() + 1, text, "Dinas Contoh", null, Target.NONE, null));
        return this;
    }

    public PaperSamples signerCount(int count) {
        signers = signers(count);
        return this;
    }

    public PaperSamples signer(PaperSigner signer) {
        signers = new ArrayList<>(signers);
        signers.add(signer);
        return this;
    }

    public PaperSamples layout(SignatureLayout value) {
        layout = value;
        return this;
    }

    public PaperSamples paper(PaperSize value) {
        paper = value;
        return this;
    }

    public PaperSamples annexPaper(PaperSize value) {
        annexPaper = value;
        return this;
    }

    /** An annex of so many lines, 60 for each OPD. */
    public PaperSamples annexLines(int count) {
        annex = annexOf(count);
        return this;
    }

    /** An annex of one line with a name of its own. */
    public PaperSamples annexLineNamed(String name) {
        AnnexLine line = annexLine(1);
        AnnexLine named = new AnnexLine(
                1,
                line.code(),
                name,
                line.interventionClass(),
                line.output(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.sites(),
                line.budget(),
                null,
                line.share(),
                line.funds());
        annex = List.of(new AnnexGroup("Dinas Contoh", List.of(named), line.budget(), line.share()));
        return this;
    }

    public PaperSnapshot build() {
        long budget = annex.stream().mapToLong(AnnexGroup::budget).sum();
        long share = annex.stream().mapToLong(AnnexGroup::share).sum();
        int lines = annex.stream().mapToInt(group -> group.lines().size()).sum();
        PlanSummary summary = new PlanSummary(
                lines,
                annex.size(),
                budget,
                share,
                lines == 0 ? 0 : 1,
                0,
                0,
                List.of(new NamedSum("DAK Nonfisik BOK", share / 2), new NamedSum("Dana Desa", share - share / 2)));
        return new PaperSnapshot(
                kind,
                "Kabupaten Hulu Hilir",
                "Kalimantan Contoh",
                2024,
                2025,
                practice,
                number,
                DAY,
                corrects,
                kop,
                meeting(),
                kind.statesAgreement() ? null : proceedings(),
                situation(),
                kind.statesAgreement() ? new PaperSnapshot.AgreedVersion(2, "5d1a".repeat(16)) : null,
                commitments,
                summary,
                annex,
                signers,
                layout,
                paper,
                annexPaper,
                "4f0c".repeat(16));
    }

    private Proceedings proceedings() {
        boolean minutes = kind == DocumentKind.NOTULEN;
        List<Proceedings.Note> notes = List.of(
                new Proceedings.Note(LocalTime.of(9, 41), "Keputusan", "Pagu KPM dikoreksi menjadi Rp 151.026.360."),
                new Proceedings.Note(LocalTime.of(9, 45), "Tugas", "Surat edaran paling lambat 29 Maret."));
        return new Proceedings(
                LocalTime.of(9, 4),
                LocalTime.of(12, 41),
                "Kepala Bidang Contoh",
                "Analis Perencanaan, Nama Contoh 9",
                minutes
                        ? List.of(new Proceedings.Item(
                                6,
                                "Koreksi rencana per OPD",
                                "Moderator",
                                LocalTime.of(9, 30),
                                LocalTime.of(10, 3),
                                30,
                                33L,
                                notes))
                        : List.of(),
                List.of(),
                minutes ? List.of("12.50: tertutup tidak sengaja") : List.of(),
                new Proceedings.Turnout(87, 102, 3, 79, 8, 50, 37, List.of(new Proceedings.Element("DPRD", 4, 6))),
                minutes ? List.of() : people());
    }

    private static List<Proceedings.Present> people() {
        List<Proceedings.Present> people = new ArrayList<>();
        for (int i = 1; i <= 87; i++) {
            people.add(new Proceedings.Present(
                    "Nama Contoh " + i,
                    "Dinas Contoh",
                    i % 5 == 0 ? null : "Perangkat daerah",
                    i % 2 == 0 ? "P" : "L",
                    LocalTime.of(8, i % 60),
                    i % 9 == 0 ? LocalTime.of(11, 0) : null,
                    i % 8 == 0 ? "daring" : "luring"));
        }
        return people;
    }

    /** Invented signers with fields ttd-01, ttd-02 … */
    public static List<PaperSigner> signers(int count) {
        List<PaperSigner> signers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<String> position =
                    switch (i) {
                        case 1 -> List.of("Pj. BUPATI HULU HILIR,");
                        case 2 -> List.of("a.n. BUPATI HULU HILIR", "SEKRETARIS DAERAH,");
                        default -> List.of("KEPALA DINAS CONTOH " + i + ",");
                    };
            String nip = i == 1 ? "" : String.format(Locale.ROOT, "NIP. 19800101 200501 1 %03d", i);
            signers.add(new PaperSigner(
                    String.format(Locale.ROOT, "ttd-%02d", i),
                    new SignatureBlock(position, "Nama Contoh " + i + ", S.Contoh", nip),
                    null));
        }
        return signers;
    }

    private static MeetingFacts meeting() {
        return new MeetingFacts(
                "Rembuk Stunting Kabupaten Hulu Hilir Tahun 2024 (Perencanaan Tahun 2025)",
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                TimeZoneName.WITA,
                "Pendopo Bupati, Hulu Kota",
                "Hulu Kota",
                "Sekretaris Daerah Kabupaten Hulu Hilir",
                87,
                102,
                List.of("DPRD", "perangkat daerah", "camat", "kepala desa", "organisasi masyarakat"),
                List.of(
                        "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting;",
                        "Surat undangan Bupati Hulu Hilir Nomor 400.7/112/Bappelitbangda/2024 tanggal 26 Februari"
                                + " 2024."),
                List.of(
                        "Paparan hasil analisis situasi oleh Bappelitbangda;",
                        "Pembahasan rencana kegiatan per perangkat daerah."),
                List.of(
                        "Dinas Kesehatan melengkapi alat ukur tinggi badan di 27 posyandu sebelum penimbangan Agustus;",
                        "Kecamatan menyerahkan daftar keluarga berisiko yang belum didampingi."),
                List.of("Bappelitbangda mengirim berita acara kepada perangkat daerah paling lambat 13 Maret 2024."));
    }

    private static SituationFacts situation() {
        List<Figure> cases = List.of(cases(2020, 879), cases(2021, 829), cases(2022, 659), cases(2023, 522));
        List<Figure> surveys = List.of(
                new Figure(2021, null, DataSource.SSGI, new BigDecimal("25.8"), "Buku saku SSGI"),
                new Figure(2022, null, DataSource.SSGI, new BigDecimal("20.3"), "Buku saku SSGI"));
        List<TargetFact> targets = List.of(
                new TargetFact("nasional", 2024, new BigDecimal("14"), "Perpres 72/2021", "Perpres 72/2021"),
                new TargetFact("Provinsi Kalimantan Contoh", 2024, new BigDecimal("17.27"), "Gubernur", null),
                new TargetFact("Kabupaten Hulu Hilir", 2024, new BigDecimal("18.11"), "Bupati", null));
        return new SituationFacts(cases, surveys, targets, List.of("Hulu Satu", "Hulu Dua", "Hilir Satu"));
    }

    private static Figure cases(int year, int count) {
        return new Figure(year, null, DataSource.EPPGBM, BigDecimal.valueOf(count), "e-PPGBM, Dinas Kesehatan");
    }

    private static List<AgreedPoint> points() {
        return List.of(
                point(
                        1,
                        "Menurunkan kasus stunting dari 522 menjadi paling banyak 400 anak",
                        "Dinas Kesehatan",
                        "anak",
                        Target.of(Target.Operator.AT_MOST, BigDecimal.valueOf(400)),
                        BigDecimal.valueOf(522)),
                point(
                        2,
                        "Mengukur paling sedikit 95 persen balita setiap Februari dan Agustus",
                        "Dinas Kesehatan",
                        "persen",
                        Target.of(Target.Operator.AT_LEAST, BigDecimal.valueOf(95)),
                        new BigDecimal("91.2")),
                point(
                        3,
                        "Mendampingi 90 persen keluarga berisiko stunting oleh Tim Pendamping Keluarga",
                        "Dinas PPKBPPPA",
                        "persen",
                        Target.of(Target.Operator.AT_LEAST, BigDecimal.valueOf(90)),
                        new BigDecimal("71.2")),
                point(
                        4,
                        "Menganggarkan PMT penyuluhan dalam APBDes di 144 desa",
                        "Dinas PMD",
                        "desa",
                        Target.of(144),
                        BigDecimal.valueOf(88)));
    }

    private static AgreedPoint point(
            int number, String text, String owner, String unit, Target target, BigDecimal baseline) {
        return new AgreedPoint(
                number,
                text,
                owner,
                null,
                baseline,
                baseline == null ? null : 2023,
                null,
                target,
                unit,
                LocalDate.of(2025, 12, 31),
                "seluruh desa",
                "Rekap bulanan",
                null,
                null);
    }

    private static List<AnnexGroup> annexOf(int count) {
        List<AnnexGroup> groups = new ArrayList<>();
        List<AnnexLine> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(annexLine(i));
            if (lines.size() == 60 || i == count) {
                long budget = lines.stream()
                        .mapToLong(line -> line.budget() == null ? 0 : line.budget())
                        .sum();
                long share = lines.stream()
                        .mapToLong(line -> line.share() == null ? 0 : line.share())
                        .sum();
                groups.add(new AnnexGroup("Dinas Contoh " + (groups.size() + 1), lines, budget, share));
                lines = new ArrayList<>();
            }
        }
        return groups;
    }

    private static AnnexLine annexLine(int number) {
        boolean stated = number % 17 != 0;
        return new AnnexLine(
                number,
                String.format(Locale.ROOT, "1.02.02.2.02.%04d", number % 50 + 1),
                "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat " + number,
                number % 3 == 0 ? "Sensitif" : "Spesifik",
                "Balita gizi kurang mendapat makanan tambahan",
                "balita",
                BigDecimal.valueOf(318L + number % 90),
                Target.of(402L + number % 90),
                number % 5 == 0 ? "seluruh desa" : "15 desa lokus",
                stated ? 97_130_000L + number * 1_003L : null,
                stated ? null : "belum ada",
                stated ? 48_565_000L : null,
                number % 2 == 0 ? "BOK" : "Dana Desa");
    }
}
