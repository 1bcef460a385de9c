package id.rembuk.support;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import java.util.List;

/** A few real rows of the nomenclature, for tests that need to know exactly what is in it. */
public final class Nomenclatures {
    private static final String REGULATION = "Kepmendagri 900.1.15.5-1317/2023";

    private Nomenclatures() {}

    public static List<NomenclatureEntry> few() {
        return List.of(
                new NomenclatureEntry(
                        "1.02.02.2.02",
                        NomenclatureLevel.KEGIATAN,
                        "Penyediaan Layanan Kesehatan untuk UKM dan UKP",
                        "1.02 Kesehatan",
                        "Dinas Kesehatan",
                        REGULATION,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        true),
                sub("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Dinas Kesehatan", null),
                sub("1.02.02.2.02.0015", "Pengelolaan Pelayanan  Kesehatan Gizi Masyarakat", "Dinas Kesehatan", null),
                sub("1.03.05.2.01.0039", "Penyediaan Sub Sistem SPALD Setempat", "Dinas PUPR", "1.03.05.2.01.0050"),
                sub(
                        "2.14.04.2.02.0006",
                        "Pendampingan Keluarga Berisiko Stunting",
                        "Dinas Pengendalian Penduduk dan KB",
                        null),
                sub("1.02.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "semua", null));
    }

    public static NomenclatureEntry sub(String code, String name, String organisation, String successor) {
        return new NomenclatureEntry(
                code,
                NomenclatureLevel.SUB_KEGIATAN,
                name,
                code.substring(0, 4),
                organisation,
                REGULATION,
                "Orang",
                "Jumlah",
                InterventionClass.SPESIFIK,
                List.of("S1"),
                successor,
                true);
    }
}
