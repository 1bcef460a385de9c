package id.rembuk.ui.plan;

import java.util.Arrays;
import java.util.List;

/** Thirty plan lines as an officer has them on a list: eight cells, three funds and four desa each. */
final class ThirtyLines {
    private static final String LIST = """
            Balita gizi kurang mendapat PMT | 1.01.02.2.03.0017 | spesifik | 275 | 460 | balita | 110.260.602 | 83.942.602 | BOK 52.912.490, BOKB 21.312.092, DAU 9.718.020 | Wasah Tengah, Paring Agung, Gambah Dalam Barat, Bajayau
            Ibu hamil KEK mendapat PMT | 1.02.02.2.01.0024 | sensitif | 149 | 340 | ibu hamil | 141.697.893 | 124.641.893 | BOKB 35.304.219, DBH 4.360.848, DAU 84.976.826 | Amparaya, Kandangan Kota, Kayu Abang, Muning Tengah
            Remaja putri minum tablet tambah darah | 1.02.02.2.02.0005 | dukungan | 392 | 653 | remaja | 160.548.793 | 154.693.793 | DAU 67.316.254, DD 24.303.253, ADD 63.074.286 | Kapuh, Telaga Bidadari, Wasah Tengah, Muning Tengah
            Kader posyandu dilatih PMBA | 1.02.02.2.02.0025 | spesifik | 321 | 465 | kader | 179.136.995 | 159.141.995 | BOK 79.500.295, ADD 57.497.462, BAZNAS 22.144.238 | Baluti, Tamiyang, Jambu Hulu, Sirih
            Balita ditimbang tiap bulan | 1.02.02.2.02.0045 | sensitif | 224 | 389 | balita | 158.240.770 | 144.958.770 | BAZNAS 45.937.148, BAAS 89.313.200, CSR 9.708.422 | Balimau, Panjampang Bahagia, Taniran Selatan, Baruh Jaya
            Calon pengantin diperiksa kesehatannya | 1.02.04.2.03.0001 | dukungan | 149 | 385 | orang | 92.464.868 | 54.309.868 | BAZNAS 14.235.859, BOK 9.075.725, DD 30.998.284 | Sungai Paring, Lok Binuang, Tumbukan Banyu, Tawia
            Keluarga didampingi tim pendamping | 1.02.05.2.02.0001 | spesifik | 397 | 608 | keluarga | 161.213.651 | 139.775.651 | PAD 11.827.917, BAAS 38.445.752, DD 89.501.982 | Sungai Raya Selatan, Pandan Sari, Wasah Hulu, Longawang
            Jamban sehat dibangun | 1.03.03.2.01.0026 | sensitif | 23 | 256 | unit | 185.074.751 | 160.064.751 | BAAS 81.967.196, DAU 59.214.299, BOKB 18.883.256 | Bamban Utara, Tumbukan Banyu, Karasikan, Pakapuran Kecil
            Sambungan air minum terpasang | 1.03.03.2.01.0035 | dukungan | 305 | 382 | sambungan | 94.570.468 | 80.944.468 | DBH 39.054.585, DD 13.727.449, BAZNAS 28.162.434 | Malutu, Paring Agung, Sarang Halang, Telaga Sili-Sili
            Kelas ibu hamil diadakan | 1.03.05.2.01.0048 | spesifik | 104 | 228 | kelas | 172.212.145 | 137.528.145 | BAAS 77.371.255, PAD 43.130.036, CSR 17.026.854 | Wasah Tengah, Baruh Kembang, Kandangan Barat, Lumpangi
            Kelas ibu balita diadakan | 1.04.05.2.01.0002 | sensitif | 19 | 150 | kelas | 123.663.340 | 95.625.340 | CSR 5.832.224, ADD 56.210.454, BAAS 33.582.662 | Gambah Dalam, Lok Lahung, Bakarung, Batang Kulur Kiri
            Antropometri posyandu tersedia | 1.06.05.2.02.0004 | dukungan | 199 | 247 | set | 130.849.624 | 110.237.624 | BOKB 31.338.427, BOK 35.299.145, BAZNAS 43.600.052 | Malutu, Mdl. Murung Mesjid, Batang Kulur Kanan, Kamawakan
            Bidan desa mengikuti pelatihan | 2.08.04.2.03.0001 | spesifik | 201 | 456 | orang | 244.956.107 | 217.432.107 | ADD 45.117.303, BOK 87.102.482, DBH 85.212.322 | Bajayau Lama, Gambah Dalam, Garunggang, Habirau
            Rembuk desa membahas stunting | 2.09.03.2.01.0002 | sensitif | 200 | 312 | desa | 129.323.217 | 125.360.217 | DAU 6.838.404, BOKB 82.205.130, BOK 36.316.683 | Kayu Abang, Sirih, Halunuk, Mdl. Murung Mesjid
            Bayi mendapat imunisasi dasar | 2.09.03.2.04.0003 | dukungan | 344 | 514 | bayi | 115.298.571 | 90.324.571 | PAD 2.718.624, BOK 34.729.118, DBH 52.876.829 | Gambah Dalam Barat, Sungai Kali, Kandangan Barat, Bamban Selatan
            Ibu nifas mendapat vitamin A | 2.11.11.2.01.0004 | spesifik | 41 | 309 | ibu | 120.895.907 | 88.859.907 | BAZNAS 4.459.080, CSR 5.480.712, BAAS 78.920.115 | Tibung Raya, Hamak Timur, Batang Kulur Kanan, Samuda
            Keluarga penerima pangan bergizi | 2.12.04.2.01.0002 | sensitif | 49 | 89 | keluarga | 154.367.761 | 133.975.761 | PAD 10.795.087, BOKB 72.221.464, DD 50.959.210 | Murung Raya, Lungau, Hulu Banyu, Sungai Mandala
            Lele dan sayur dibagikan ke keluarga | 2.13.04.2.01.0011 | dukungan | 286 | 372 | paket | 210.964.848 | 198.129.848 | DAU 55.511.878, DD 59.227.068, ADD 83.390.902 | Muning Baru, Lumpangi, Hamayung, Malilingin
            Kolam ikan kelompok keluarga dibuat | 2.14.02.2.01.0023 | spesifik | 280 | 337 | kolam | 167.243.478 | 131.732.478 | DD 20.569.334, DBH 65.783.880, BAZNAS 45.379.264 | Telaga Bidadari, Telaga Sili-Sili, Muning Tengah, Malilingin
            PAUD mengajar gizi dan kebersihan | 2.14.02.2.02.0030 | sensitif | 279 | 519 | lembaga | 178.629.483 | 163.608.483 | CSR 69.251.251, BAAS 54.893.867, DAU 39.463.365 | Taniran Kubah, Hamalau, Sungai Kali, Banjarbaru
            Guru PAUD dilatih pengasuhan | 2.14.03.2.03.0014 | dukungan | 43 | 117 | guru | 198.857.290 | 159.727.290 | BAAS 81.347.632, BOKB 58.942.401, CSR 19.437.257 | Samuda, Habirau Tengah, Hamak, Paharangan
            Kampung keluarga berkualitas dibina | 2.14.04.2.01.0017 | spesifik | 169 | 360 | kampung | 213.871.705 | 173.185.705 | BAAS 49.757.202, DBH 76.495.812, BOKB 46.932.691 | Batu Bini, Kaliring, Mdl. Murung Mesjid, Tawia
            Data keluarga berisiko diperbarui | 2.14.04.2.01.0036 | sensitif | 339 | 633 | dokumen | 43.827.974 | 20.299.974 | DD 4.037.618, DBH 3.634.536, BOKB 12.627.820 | Madang, Bamban Utara, Taniran Kubah, Kamawakan
            Konseling menyusui diberikan | 2.16.02.2.01.0012 | dukungan | 361 | 475 | sesi | 249.318.029 | 206.047.029 | DAU 86.400.490, BAAS 89.525.907, DBH 30.120.632 | Muning Baru, Mdl. Murung Mesjid, Sungai Paring, Tumingki
            Balita dirujuk ke rumah sakit | 3.25.04.2.02.0001 | spesifik | 225 | 436 | balita | 213.424.012 | 187.196.012 | BOKB 43.810.550, DD 83.155.542, BOK 60.229.920 | Ulang, Sungai Mandala, Banjarbaru, Pantai Ulin
            Penyuluhan gizi di sekolah | 4.01.02.2.02.0002 | sensitif | 262 | 297 | sekolah | 195.332.016 | 171.458.016 | BAAS 25.103.918, PAD 71.804.469, BOKB 74.549.629 | Mdl. Murung Mesjid, Murung Raya, Bumi Berkat, Longawang
            Sanitasi sekolah diperbaiki | 5.01.02.2.02.0001 | dukungan | 154 | 222 | sekolah | 109.145.923 | 77.895.923 | CSR 12.972.773, DD 34.803.495, BOKB 30.119.655 | Tanah Bangkang, Gumbil, Bariang, Karang Jawa Muka
            Ibu hamil mendapat buku KIA | 5.01.03.2.01.0008 | spesifik | 106 | 123 | buku | 232.405.525 | 231.191.525 | PAD 77.257.697, DBH 82.352.560, ADD 71.581.268 | Bajayau Tengah, Amawang Kiri, Bamban Utara, Mawangi
            Tim kecamatan memantau lapangan | 7.01.03.2.01.0003 | sensitif | 364 | 406 | kali | 244.100.268 | 202.714.268 | DD 36.471.062, DAU 85.323.295, BAZNAS 80.919.911 | Angkinang Selatan, Gumbil, Pasungkan, Ambutun
            Laporan semester disusun | 7.01.06.2.01.0003 | dukungan | 87 | 171 | laporan | 181.016.800 | 161.479.800 | BAZNAS 73.398.159, DD 66.870.421, PAD 21.211.220 | Malinau, Ulang, Karang Jawa Muka, Pakan Dalam
            """;

    private ThirtyLines() {}

    /** One line of the list, as it is typed; desa are a set, here in the order of their names. */
    record Typed(List<String> cells, List<Fund> funds, List<String> desa) {}

    /** A fund source by its code, and rupiah with dots. */
    record Fund(String source, String rupiah) {}

    static List<Typed> all() {
        return LIST.lines().map(ThirtyLines::read).toList();
    }

    private static Typed read(String line) {
        String[] parts = line.split(" \\| ", -1);
        List<Fund> funds = Arrays.stream(parts[8].split(", ", -1))
                .map(fund -> fund.split(" ", -1))
                .map(fund -> new Fund(fund[0], fund[1]))
                .toList();
        return new Typed(
                List.of(parts).subList(0, 8),
                funds,
                Arrays.stream(parts[9].split(", ", -1)).sorted().toList());
    }
}
