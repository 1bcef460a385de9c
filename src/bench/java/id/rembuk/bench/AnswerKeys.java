package id.rembuk.bench;

import id.rembuk.domain.intake.AreaNames;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What somebody found out by hand about real files: the official code behind each written name, and the numbers. */
final class AnswerKeys {
    private static final Path SPELLINGS = Path.of("real-imports", "alias_truth.csv");

    /** Where the numbers of a file are written down once more, by a part of its name. */
    private static final Map<String, String> NUMBERS = Map.of(
            "sukabumi", "sukabumi_desa_2023.csv",
            "wonokerto", "wonokerto_desa_2020_2022.csv",
            "hss_dinkes", "hss_prevalensi_kecamatan_eppgbm_2021_2022.csv",
            "48_statusGizi", "beltim_kecamatan_2023.csv");

    private final Path folder;
    private final Map<String, Set<String>> codes = new HashMap<>();

    AnswerKeys(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder.resolve("samples"))) {
            for (Path file : files.toList()) {
                for (CSVRecord line : lines(file)) {
                    known(line);
                }
            }
        }
        for (CSVRecord line : lines(folder.resolve(SPELLINGS))) {
            know(line.get("kecamatan_di_berkas"), line.get("nama_di_berkas"), line.get("kode_resmi"));
        }
    }

    /** The only code in a regency that a name can mean; empty when nobody wrote it down or several are meant. */
    Optional<String> code(String regency, String shownPlace) {
        List<String> found = codes.getOrDefault(key(shownPlace), Set.of()).stream()
                .filter(code -> code.startsWith(regency))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Numbers of a file and sheet by "code" and, where the key says it, by "code year".
     *
     * @return empty when the numbers of the file were not written down
     */
    Map<String, Set<BigDecimal>> numbers(String file) throws IOException {
        Map<String, Set<BigDecimal>> numbers = new HashMap<>();
        for (Map.Entry<String, String> entry : NUMBERS.entrySet()) {
            if (file.contains(entry.getKey())) {
                for (CSVRecord line : lines(folder.resolve("samples").resolve(entry.getValue()))) {
                    String code = value(line, "kode_desa")
                            .orElse(value(line, "kode_kecamatan").orElse(""));
                    Set<BigDecimal> values = new HashSet<>();
                    line.forEach(text -> number(text).ifPresent(values::add));
                    numbers.computeIfAbsent(code, c -> new HashSet<>()).addAll(values);
                    value(line, "tahun").ifPresent(year -> numbers.put(code + " " + year, values));
                }
            }
        }
        return numbers;
    }

    private void known(CSVRecord line) {
        String kecamatan = value(line, "kecamatan").orElse("");
        value(line, "kode_desa").ifPresent(code -> know(kecamatan, line.get("desa"), code));
        value(line, "kode_kecamatan").filter(code -> !kecamatan.isEmpty()).ifPresent(code -> know("", kecamatan, code));
    }

    private void know(String kecamatan, String name, String code) {
        codes.computeIfAbsent(key(name), k -> new HashSet<>()).add(code);
        if (!kecamatan.isEmpty()) {
            codes.computeIfAbsent(key(kecamatan + "›" + name), k -> new HashSet<>())
                    .add(code);
        }
    }

    private static String key(String place) {
        return String.join(
                "›", Stream.of(place.split("›")).map(AreaNames::exact).toList());
    }

    private static Optional<String> value(CSVRecord line, String column) {
        return line.isMapped(column) && !line.get(column).isEmpty() ? Optional.of(line.get(column)) : Optional.empty();
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text).stripTrailingZeros());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<CSVRecord> lines(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
