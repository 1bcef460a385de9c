import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Derives the shipped list of areas from the npm package idn-area-data (data: ODbL 1.0). Run it with a JDK 17, nothing
 * else: see tools/README.md. It stops at the first thing that is not as expected and writes nothing then.
 */
class DeriveAreas {
    static final String PACKAGE = "idn-area-data";
    static final String VERSION = "4.0.1";
    static final String PACKAGE_SHA256 = "8d47ffb2be39c08aacb0a2dd43193a1edb5754edb1022d57158341c702acc32d";
    static final int PROVINCES = 38;
    static final int REGENCIES = 514;
    static final int KECAMATAN = 7_285;
    static final int DESA = 83_762;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: java tools/DeriveAreas.java PACKAGE.tgz TARGET-FOLDER");
        }
        byte[] archive = Files.readAllBytes(Path.of(arguments[0]));
        check(sha256(archive).equals(PACKAGE_SHA256), "this is not " + PACKAGE + " " + VERSION + ": " + sha256(archive));
        Map<String, byte[]> files = unpack(archive);
        List<String[]> provinces = rows(files, "provinces.csv", 1);
        List<String[]> regencies = rows(files, "regencies.csv", 2);
        List<String[]> districts = rows(files, "districts.csv", 2);
        List<String[]> villages = rows(files, "villages.csv", 2);
        checkCounts(provinces, regencies, districts, villages);
        checkParents(provinces, regencies);
        checkParents(regencies, districts);
        checkParents(districts, villages);

        byte[] text = write(provinces, regencies, districts, villages).getBytes(StandardCharsets.UTF_8);
        Path target = Path.of(arguments[1]);
        Files.write(target.resolve("areas.txt.gz"), gzip(text));
        Files.writeString(target.resolve("areas.properties"), record(text));
        System.out.println("areas.txt.gz " + Files.size(target.resolve("areas.txt.gz")) + " bytes, text " + sha256(text));
    }

    static void checkCounts(List<String[]> provinces, List<String[]> regencies, List<String[]> districts, List<String[]> villages) {
        check(provinces.size() == PROVINCES, "provinces: " + provinces.size());
        check(regencies.size() == REGENCIES, "regencies: " + regencies.size());
        check(districts.size() == KECAMATAN, "kecamatan: " + districts.size());
        check(villages.size() == DESA, "desa: " + villages.size());
        for (String[] village : villages) {
            String code = village[0];
            check(code.matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.[123]\\d{3}"), "unknown kind of desa code " + code);
        }
        for (String[] regency : regencies) {
            check(regency[2].startsWith("Kabupaten ") || regency[2].startsWith("Kota "), "unknown kind of regency " + regency[2]);
        }
    }

    /** Codes are unique, every row has a parent, and the parent's code is the code without its last part. */
    static void checkParents(List<String[]> parents, List<String[]> children) {
        Set<String> known = new HashSet<>();
        for (String[] parent : parents) {
            known.add(parent[0]);
        }
        Set<String> seen = new HashSet<>();
        for (String[] child : children) {
            check(seen.add(child[0]), "code twice: " + child[0]);
            check(known.contains(child[1]), "orphan: " + child[0]);
            check(child[0].substring(0, child[0].lastIndexOf('.')).equals(child[1]), "parent and code differ: " + child[0]);
        }
    }

    /**
     * One line per area, tiers told by their first characters; a desa line holds only its name when its number is the
     * one after the line before (2001 at first), else its number, a tab and its name.
     */
    static String write(List<String[]> provinces, List<String[]> regencies, List<String[]> districts, List<String[]> villages) {
        Map<String, List<String[]>> regenciesOf = group(regencies);
        Map<String, List<String[]>> districtsOf = group(districts);
        Map<String, List<String[]>> villagesOf = group(villages);
        StringBuilder text = new StringBuilder();
        for (String[] province : sorted(provinces)) {
            text.append('>').append(province[0]).append(' ').append(name(province)).append('\n');
            for (String[] regency : sorted(regenciesOf.get(province[0]))) {
                text.append(">>").append(lastPart(regency)).append(' ').append(name(regency)).append('\n');
                for (String[] district : sorted(districtsOf.get(regency[0]))) {
                    text.append(">>>").append(lastPart(district)).append(' ').append(name(district)).append('\n');
                    int before = 2000;
                    for (String[] village : sorted(villagesOf.getOrDefault(district[0], List.of()))) {
                        int number = Integer.parseInt(lastPart(village));
                        if (number != before + 1) {
                            text.append(number).append('\t');
                        }
                        text.append(name(village)).append('\n');
                        before = number;
                    }
                }
            }
        }
        return text.toString();
    }

    static String record(byte[] text) throws Exception {
        return """
                # Areas of Indonesia, derived by tools/DeriveAreas.java; do not edit.
                # Contains information from idn-area-data, made available under the Open Database License (ODbL) 1.0:
                # https://opendatacommons.org/licenses/odbl/1-0/ . This derived list is under the same licence.
                package=%s
                version=%s
                package.sha256=%s
                licence=ODbL-1.0
                text.sha256=%s
                provinces=%d
                regencies=%d
                kecamatan=%d
                desa=%d
                """
                .formatted(PACKAGE, VERSION, PACKAGE_SHA256, sha256(text), PROVINCES, REGENCIES, KECAMATAN, DESA);
    }

    static Map<String, List<String[]>> group(List<String[]> rows) {
        Map<String, List<String[]>> groups = new HashMap<>();
        for (String[] row : rows) {
            groups.computeIfAbsent(row[1], key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    static List<String[]> sorted(List<String[]> rows) {
        return rows.stream().sorted((a, b) -> a[0].compareTo(b[0])).toList();
    }

    static String lastPart(String[] row) {
        return row[0].substring(row[0].lastIndexOf('.') + 1);
    }

    static String name(String[] row) {
        String name = row[row.length - 1];
        check(!name.isBlank() && name.equals(name.strip()), "name with spaces around it: " + row[0]);
        check(!name.startsWith(">") && !name.contains("\t") && !name.contains("\n"), "name with signs of this format: " + row[0]);
        return name;
    }

    /** Rows of one CSV file: code, parent's code where there is one, name. */
    static List<String[]> rows(Map<String, byte[]> files, String name, int codes) {
        String text = new String(files.get("package/data/" + name), StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            List<String> cells = cells(line);
            check(cells.size() == codes + 1, "row of " + name + ": " + line);
            rows.add(cells.toArray(String[]::new));
        }
        return rows;
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        check(!quoted, "open quotes: " + line);
        cells.add(cell.toString());
        return cells;
    }

    static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            for (byte[] header = in.readNBytes(512); header.length == 512 && header[0] != 0; header = in.readNBytes(512)) {
                String name = new String(header, 0, 100, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
                int size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                files.put(name, in.readNBytes(size));
                in.skipNBytes((512 - size % 512) % 512);
            }
        }
        return files;
    }

    static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
