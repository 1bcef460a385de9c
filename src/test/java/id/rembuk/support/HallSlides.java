package id.rembuk.support;

import id.rembuk.domain.hall.AgendaBody;
import id.rembuk.domain.hall.AgreedBody;
import id.rembuk.domain.hall.AttendanceBody;
import id.rembuk.domain.hall.CommitmentBody;
import id.rembuk.domain.hall.CoverBody;
import id.rembuk.domain.hall.Decided;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.GapsBody;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.LokusBody;
import id.rembuk.domain.hall.PictureBody;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.PledgesBody;
import id.rembuk.domain.hall.SigningBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.hall.SlideBody;
import id.rembuk.domain.hall.TextBody;
import id.rembuk.domain.hall.TrendBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A full slide of every kind, with names as long as they come. */
public final class HallSlides {
    public static final Foot FOOT = new Foot(
            "Rembuk Stunting Kabupaten Hulu Sungai Selatan Tahun 2024",
            "Data latihan",
            "10.42 WITA",
            "8/14",
            "04.59",
            "");

    private static final String LONG = "Penyediaan makanan tambahan berbahan pangan lokal bagi ibu hamil kurang energi"
            + " kronis dan balita gizi kurang di desa lokus";

    private HallSlides() {}

    /** By the name of the kind. */
    public static Map<String, Slide> all() {
        Map<String, SlideBody> bodies = new LinkedHashMap<>();
        bodies.put(
                "judul",
                new CoverBody(
                        new Head("Judul", ""),
                        List.of("Pemerintah", "Kabupaten Hulu Sungai Selatan"),
                        "Rembuk Stunting",
                        "Tahun 2024 untuk rencana 2025",
                        "Rabu, 6 Maret 2024, pukul 09.00 WITA",
                        "Pendopo Bupati, Kandangan"));
        bodies.put("agenda", new AgendaBody(new Head("Agenda sekarang", "10 butir"), agenda()));
        bodies.put("tren", trend());
        bodies.put("lokus", lokus());
        bodies.put("celah", gaps());
        bodies.put("rencana", plan(longLines()));
        bodies.put("rencana-singkat", plan(shortLines()));
        bodies.put("komitmen", commitment());
        bodies.put("komitmen-teks", commitmentText());
        bodies.put("disepakati", agreed());
        bodies.put("hadir", attendance());
        bodies.put("janji", pledges());
        bodies.put("tanda-tangan", signing());
        bodies.put(
                "teks",
                new TextBody(
                        new Head("Kesimpulan narasumber", ""),
                        TextBody.pages(LONG.repeat(4)).get(0)));
        bodies.put(
                "gambar",
                new PictureBody(new Head("Foto posyandu", ""), "f".repeat(64), "Posyandu Melati, Maret 2024"));
        bodies.put(
                "terima-kasih",
                new CoverBody(
                        new Head("Terima kasih", ""),
                        List.of("Pemerintah", "Kabupaten Hulu Sungai Selatan"),
                        "Terima kasih",
                        "Rembuk Stunting Kabupaten Hulu Sungai Selatan Tahun 2024",
                        "",
                        ""));
        Map<String, Slide> slides = new LinkedHashMap<>();
        bodies.forEach((name, body) -> slides.put(name, Slide.of(name, body)));
        return Collections.unmodifiableMap(slides);
    }

    private static List<AgendaBody.Item> agenda() {
        return List.of(
                item("4", "Kesepakatan MUI dan Baznas", "Pemkab, mitra", AgendaBody.State.DONE),
                item(
                        "5",
                        "Koreksi rencana per perangkat daerah bersama kecamatan dan desa lokus",
                        "Moderator: Kepala Bappelitbangda",
                        AgendaBody.State.NOW),
                item("6", "Pembahasan komitmen", "Moderator", AgendaBody.State.TO_COME),
                item("7", "Pembacaan rumusan hasil rembuk", "Kepala Bappelitbangda", AgendaBody.State.TO_COME),
                item("8", "Penandatanganan", "23 penanda tangan", AgendaBody.State.TO_COME),
                item("9", "Penutup", "", AgendaBody.State.TO_COME),
                item("10", "Doa", "MC", AgendaBody.State.TO_COME));
    }

    private static AgendaBody.Item item(String number, String title, String speaker, AgendaBody.State state) {
        return new AgendaBody.Item(number, title, speaker, "30 menit", state);
    }

    private static TrendBody trend() {
        return new TrendBody(
                new Head("Kasus turun 40,6% sejak 2020", "Hasil analisis situasi"),
                "Jumlah anak stunting (e-PPGBM)",
                List.of(
                        new TrendBody.Bar("2020", 879, "879", false),
                        new TrendBody.Bar("2021", 829, "829", false),
                        new TrendBody.Bar("2022", 659, "659", false),
                        new TrendBody.Bar("2023", 522, "522", true)),
                "Target prevalensi 2024 (survei)",
                List.of(
                        new TrendBody.Target("Nasional", "14%", 0.7, false),
                        new TrendBody.Target("Kalimantan Selatan", "17,27%", 0.86, false),
                        new TrendBody.Target("Hulu Sungai Selatan", "18,11%", 0.9, true)),
                "Kasus: ANTARA, 26 Januari 2024, pernyataan Sekretaris Daerah Hulu Sungai Selatan. Target: Perpres"
                        + " 72/2021, disebut dalam rembuk Kabupaten Hulu Sungai Selatan, 11 Desember 2023; Rembuk"
                        + " Kabupaten Hulu Sungai Selatan, 11 Desember 2023.");
    }

    private static LokusBody lokus() {
        List<LokusBody.Site> sites = new ArrayList<>();
        for (int i = 0; i < LokusBody.MOST; i++) {
            int cases = 14 - i;
            String words = cases < 5 ? "<5" : String.valueOf(cases);
            sites.add(new LokusBody.Site(
                    String.valueOf(i + 1),
                    i % 3 == 0 ? "Sungai Mandala Barat Hulu" : "Panggungan",
                    "Telaga Langsat",
                    cases < 5 ? -1 : cases / 14.0,
                    words));
        }
        return new LokusBody(
                new Head("15 desa prioritas memuat 135 kasus", "Jumlah kasus per desa"),
                sites,
                "Nilai = 50% jumlah + 30% prevalensi + 20% keluarga berisiko. Sumber: e-PPGBM, Agustus 2023.");
    }

    private static GapsBody gaps() {
        List<GapsBody.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < GapsBody.MOST; i++) {
            gaps.add(new GapsBody.Gap(
                    "Keluarga berisiko stunting yang memperoleh pendampingan TPK",
                    "7" + i + ",2%",
                    0.7,
                    "target 100% (belum diperiksa)",
                    1));
        }
        return new GapsBody(new Head("Layanan yang paling jauh dari target", ""), gaps, "Sumber: e-PPGBM, Agt 2023.");
    }

    private static PlanTableBody plan(List<PlanTableBody.Row> rows) {
        return new PlanTableBody(
                new Head("Rencana 2025: Dinas PMD", "44 kegiatan  1/9"),
                List.of("No", "Kegiatan", "Lokasi", "Target", "Untuk stunting (Rp)", "Keputusan"),
                rows,
                List.of(
                        new PlanTableBody.Total("Jumlah Dinas PMD", "Rp 894.305.360", "naik 36.026.360"),
                        new PlanTableBody.Total("Jumlah semua OPD", "Rp 14.206.118.610", "naik 36.026.360"),
                        new PlanTableBody.Total("Desa lokus terlayani", "13 dari 15", "")));
    }

    private static List<PlanTableBody.Row> longLines() {
        return List.of(
                new PlanTableBody.Row(
                        "100",
                        "KPM aktif dan terlatih",
                        "148 desa",
                        "148 orang",
                        "151.026.360",
                        new Decided(Decided.Kind.DISCUSSED, "Dibahas"),
                        new PlanTableBody.Changed(
                                "Baru diubah pukul 10.41", "115.000.000", "seluruh desa", "120 orang", true)),
                row("101", LONG, "144 desa", "144 desa", "64.800.000", new Decided(Decided.Kind.AGREED, "Disepakati")),
                row(
                        "1.103",
                        "Rembuk stunting desa",
                        "desa lokus",
                        "min. 1 kali",
                        "10.000.000.000.000",
                        new Decided(Decided.Kind.AGREED_WITH_NOTE, "Disepakati dengan catatan")));
    }

    private static List<PlanTableBody.Row> shortLines() {
        Decided rejected = new Decided(Decided.Kind.REJECTED, "Ditolak");
        return List.of(
                row("102", "Pelatihan TPPS desa", "11 desa", "11 kali", "48.125.000", Decided.NOTHING),
                row("104", "Insentif KPM", "seluruh desa", "≥ 90 persen", "belum ada", rejected),
                row("105", "Sanitasi", "9 desa", "", "melekat", Decided.NOTHING),
                row("106", "Kelas ibu hamil", "", "12 kali", "7.500.000", Decided.NOTHING),
                row("107", "Audit kasus stunting", "4 desa", "2 kali", "12.000.000", Decided.NOTHING));
    }

    private static PlanTableBody.Row row(
            String number, String activity, String places, String target, String rupiah, Decided decided) {
        return new PlanTableBody.Row(number, activity, places, target, rupiah, decided, null);
    }

    private static CommitmentBody commitment() {
        String text = "Mendampingi keluarga berisiko stunting oleh Tim Pendamping Keluarga di 148 desa";
        return new CommitmentBody(
                new Head("Komitmen 4 dari 9", "Dinas PPKBPPPA"),
                CommitmentBody.pages(text).get(0),
                new CommitmentBody.Promise(
                        "Keadaan 2023",
                        "71,2%",
                        "Janji Desember 2025",
                        "≥ 90%",
                        "Diubah di rembuk",
                        "≥ 85%",
                        List.of(
                                new CommitmentBody.Vote(Decided.Kind.AGREED, "16", "setuju"),
                                new CommitmentBody.Vote(Decided.Kind.REJECTED, "1", "keberatan"),
                                new CommitmentBody.Vote(Decided.Kind.OPEN, "0", "abstain")),
                        new Decided(Decided.Kind.AGREED_WITH_NOTE, "Disepakati dengan catatan"),
                        "pukul 11.04 WITA"));
    }

    private static CommitmentBody commitmentText() {
        return new CommitmentBody(
                new Head("Komitmen 5 dari 9", "Dinas Kesehatan  1/3"),
                CommitmentBody.pages(LONG.repeat(8)).get(0),
                null);
    }

    private static AgreedBody agreed() {
        List<AgreedBody.Item> items = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new AgreedBody.Item(
                        String.valueOf(number),
                        LONG,
                        "Dinas Kesehatan",
                        new Decided(Decided.Kind.AGREED, "Disepakati")))
                .toList();
        return new AgreedBody(
                new Head("9 komitmen disepakati", "1/2"),
                AgreedBody.pages(items).get(0));
    }

    private static AttendanceBody attendance() {
        List<AttendanceBody.Element> elements = new ArrayList<>();
        for (int i = 0; i < AttendanceBody.MOST; i++) {
            elements.add(new AttendanceBody.Element("Perangkat daerah dan instansi vertikal", "17/19"));
        }
        return new AttendanceBody(
                new Head("Kehadiran", ""),
                "Hadir saat ini",
                "587",
                "dari 602 undangan",
                0.97,
                elements,
                "Harapan kehadiran: 75% undangan.");
    }

    private static PledgesBody pledges() {
        List<PledgesBody.Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < PledgesBody.MOST; i++) {
            pledges.add(new PledgesBody.Pledge(
                    "Badan Amil Zakat Nasional Kabupaten Hulu Sungai Selatan",
                    "Rp 150.000 per anak bulan · 40 anak · lewat puskesmas",
                    "Rp 36.000.000"));
        }
        return new PledgesBody(new Head("Janji mitra", ""), pledges);
    }

    private static SigningBody signing() {
        List<SigningBody.Signer> signers = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            signers.add(new SigningBody.Signer(
                    i % 4 == 1 ? "Sekda, Ketua TPPS" : "Dinas PPKBPPPA",
                    i < 14 ? SigningBody.State.SIGNED : i == 14 ? SigningBody.State.NEXT : SigningBody.State.TO_COME));
        }
        return new SigningBody(
                new Head("Penandatanganan Berita Acara", ""),
                "Sudah menandatangani",
                "14",
                "dari 23",
                14 / 23.0,
                "Giliran berikut:",
                "Dinas PMD",
                signers);
    }
}
