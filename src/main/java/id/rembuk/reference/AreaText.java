package id.rembuk.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.reference.RegencyEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unpacked list of areas: one line per area, where the signs &gt; at its begin tell its tier. */
final class AreaText {
    private static final int FIRST_DESA = 2001;

    private final byte[] bytes;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    AreaText(byte[] bytes) {
        this.bytes = bytes;
        findSections();
    }

    /** All kabupaten and kota by code, with their counts. */
    List<RegencyEntry> regencies() {
        return sections.values().stream().map(Section::entry).toList();
    }

    Optional<Section> section(String regencyCode) {
        return Optional.ofNullable(sections.get(regencyCode));
    }

    /** Reads the kecamatan and desa of one kabupaten/kota in the order of their codes. */
    void visit(Section section, Visitor visitor) {
        String kecamatan = "";
        int number = FIRST_DESA;
        for (int at = section.from(); at < section.to(); at = endOfLine(at) + 1) {
            String line = line(at);
            if (line.startsWith(">>>")) {
                kecamatan = section.entry().code() + "." + line.substring(3, 5);
                number = FIRST_DESA;
                visitor.kecamatan(kecamatan, line.substring(6));
            } else {
                int tab = line.indexOf('\t');
                number = tab < 0 ? number : Integer.parseInt(line.substring(0, tab));
                visitor.desa(kecamatan + "." + number, line.substring(tab + 1));
                number++;
            }
        }
    }

    /** Kinds by the first digit of a desa's number: 1 kelurahan, 2 desa, 3 desa adat. */
    static AreaKind kindOfDesa(String code) {
        return switch (code.charAt(code.lastIndexOf('.') + 1)) {
            case '1' -> AreaKind.KELURAHAN;
            case '3' -> AreaKind.DESA_ADAT;
            default -> AreaKind.DESA;
        };
    }

    private void findSections() {
        String provinceCode = "";
        String provinceName = "";
        List<Head> heads = new ArrayList<>();
        for (int at = 0; at < bytes.length; at = endOfLine(at) + 1) {
            int tier = tier(at);
            if (tier == 1) {
                provinceCode = line(at).substring(1, 3);
                provinceName = line(at).substring(4);
            }
            if (tier == 2) {
                String line = line(at);
                heads.add(new Head(
                        provinceCode + "." + line.substring(2, 4), line.substring(5), provinceName, endOfLine(at) + 1));
            }
        }
        for (Head head : heads) {
            Section section = counted(head);
            sections.put(head.code(), section);
        }
    }

    /** Finds where a kabupaten/kota ends and counts what is in it. */
    private Section counted(Head head) {
        int kecamatan = 0;
        int desa = 0;
        int kelurahan = 0;
        int number = FIRST_DESA;
        int at = head.from();
        for (; at < bytes.length && tier(at) % 3 == 0; at = endOfLine(at) + 1) {
            if (tier(at) == 3) {
                kecamatan++;
                number = FIRST_DESA;
            } else {
                number = explicitNumber(at, number);
                kelurahan += number < 2000 ? 1 : 0;
                desa += number < 2000 ? 0 : 1;
                number++;
            }
        }
        RegencyEntry entry = new RegencyEntry(head.code(), head.name(), head.province(), kecamatan, desa, kelurahan);
        return new Section(entry, head.from(), at);
    }

    private int explicitNumber(int at, int expected) {
        if (at + 4 >= bytes.length || bytes[at + 4] != '\t') {
            return expected;
        }
        return Integer.parseInt(new String(bytes, at, 4, UTF_8));
    }

    /** 1 province, 2 kabupaten/kota, 3 kecamatan, 0 desa. */
    private int tier(int at) {
        int tier = 0;
        while (at + tier < bytes.length && bytes[at + tier] == '>') {
            tier++;
        }
        return tier;
    }

    private String line(int at) {
        return new String(bytes, at, endOfLine(at) - at, UTF_8);
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Hears of each area of a kabupaten/kota. */
    interface Visitor {
        void kecamatan(String code, String name);

        void desa(String code, String name);
    }

    /** The lines of one kabupaten/kota, without its own line. */
    record Section(RegencyEntry entry, int from, int to) {}

    private record Head(String code, String name, String province, int from) {}
}
