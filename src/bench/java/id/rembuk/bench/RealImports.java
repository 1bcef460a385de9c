package id.rembuk.bench;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.ImportContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads real files of offices, which are never part of the repository, and compares them with what was found out about
 * them by hand: {@code -Dreal.imports=FOLDER}, a folder with {@code real-imports} and {@code samples}. Prints one table.
 */
public final class RealImports {
    private static final Set<ImportField> NUMBERS = Set.of(
            ImportField.COUNT,
            ImportField.PREVALENCE,
            ImportField.NUMERATOR,
            ImportField.DENOMINATOR,
            ImportField.PLAN);
    private static final Set<String> PRINTED =
            Set.of("total-differs", "prevalence-differs", "share-differs", "coverage-differs");

    /** Which regency a file is about, by a part of its path; the practice regency where none is named. */
    private static final Map<String, String> REGENCIES = Map.of(
            "beltim", "19.06",
            "sukabumi", "32.02",
            "wonokerto", "73.22",
            "gunungmas", "62.10",
            "banjar_", "63.03",
            "banyuasin", "16.07",
            "semarang", "33.74");

    private static final String USUAL_REGENCY = "63.06";

    private final OfficeFiles files = new OfficeFiles(new ShippedAreas());
    private final ShippedAreas shipped = new ShippedAreas();
    private final Path folder;
    private final AnswerKeys keys;

    private RealImports(Path folder) throws IOException {
        this.folder = folder;
        keys = new AnswerKeys(folder);
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        String folder = System.getProperty("real.imports");
        if (folder == null) {
            throw new IllegalArgumentException("-Dreal.imports names no folder");
        }
        System.out.println("| file | read as | rows | placed | suggested (first is right) | wrong places (of known) |"
                + " wrong numbers (of known) | printed sums and percents that differ | note |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        new RealImports(Path.of(folder)).lines().forEach(System.out::println);
    }

    private List<String> lines() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("real-imports", "samples")) {
            try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                all.filter(file -> file.toString().matches(".*\\.(csv|xlsx|xls)") && !file.endsWith("alias_truth.csv"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Path file : found) {
            try {
                for (SheetLook sheet : files.look(file, Progress.NONE).sheets()) {
                    lines.add(line(file, sheet));
                }
            } catch (UserError e) {
                lines.add("| " + folder.relativize(file) + " | | | | | | | | " + e.code() + " |");
            }
        }
        return lines;
    }

    private String line(Path file, SheetLook sheet) throws IOException {
        String regency = REGENCIES.entrySet().stream()
                .filter(entry -> folder.relativize(file).toString().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(USUAL_REGENCY);
        ImportContext context = new ImportContext(
                areas(regency), List.of(), List.of(), Samples.indicators(), List.of(), planHeadings());
        String name = folder.relativize(file) + (sheet.name().isEmpty() ? "" : " · " + sheet.name());
        Optional<ImportDraft> draft = Stream.of(ImportKind.values())
                .flatMap(kind -> read(file, sheet, kind, context).stream())
                .reduce((first, second) -> worth(second) > worth(first) ? second : first);
        return draft.isEmpty()
                ? "| " + name + " | | | | | | | | no heading, or about people |"
                : "| " + name + " | " + judged(name, regency, draft.get()) + " |";
    }

    private Optional<ImportDraft> read(Path file, SheetLook sheet, ImportKind kind, ImportContext context) {
        try {
            SheetReading reading = files.propose(file, sheet.index(), kind, context, Progress.NONE);
            return Optional.of(files.read(file, ImportSettings.of(reading), context, Progress.NONE));
        } catch (UserError e) {
            return Optional.empty();
        }
    }

    /** Columns that bring something; which kind a file is of shows in how many are understood. */
    private static long worth(ImportDraft draft) {
        return draft.columns().stream()
                .filter(use -> NUMBERS.contains(use.field()))
                .count();
    }

    private String judged(String name, String regency, ImportDraft draft) throws IOException {
        Map<String, Set<BigDecimal>> numbers = keys.numbers(name);
        Tally tally = new Tally();
        for (DraftRow row : draft.rows()) {
            Optional<String> code = keys.code(regency, row.areaText());
            tally.place(row, code);
            if (row.areaId() != null) {
                String dated = row.areaId() + " "
                        + (row.period() == null ? "" : row.period().year());
                tally.numbers(draft, row, numbers.getOrDefault(dated, numbers.get(row.areaId())));
            }
        }
        Map<String, Long> codes = draft.findings().stream()
                .collect(Collectors.groupingBy(ImportFinding::code, TreeMap::new, Collectors.counting()));
        String note = codes.entrySet().stream()
                .filter(entry -> !PRINTED.contains(entry.getKey()))
                .map(entry -> entry.getValue() + "× " + entry.getKey())
                .collect(Collectors.joining(", "));
        String printed = codes.entrySet().stream()
                .filter(entry -> PRINTED.contains(entry.getKey()))
                .map(entry -> entry.getValue() + "× " + entry.getKey())
                .collect(Collectors.joining(", "));
        return draft.settings().kind() + ", " + worth(draft) + " columns | "
                + draft.rows().size() + " | " + tally.placed + " | " + tally.suggested + " (" + tally.firstRight
                + ") | " + tally.wrongPlaces + " (" + tally.knownPlaces + ") | " + tally.wrongNumbers + " ("
                + tally.knownNumbers + ") | " + printed + " | " + note;
    }

    /** Counts what came out right and wrong. */
    private static final class Tally {
        int placed;
        int suggested;
        int firstRight;
        int knownPlaces;
        int wrongPlaces;
        int knownNumbers;
        int wrongNumbers;

        void place(DraftRow row, Optional<String> code) {
            if (row.areaId() != null) {
                placed++;
                knownPlaces += code.isPresent() ? 1 : 0;
                wrongPlaces += code.isPresent() && !code.get().equals(row.areaId()) ? 1 : 0;
            } else if (!row.suggestions().isEmpty()) {
                suggested++;
                firstRight +=
                        code.isPresent() && code.get().equals(row.suggestions().get(0)) ? 1 : 0;
            }
        }

        void numbers(ImportDraft draft, DraftRow row, Set<BigDecimal> known) {
            for (int i = 0; known != null && i < draft.columns().size(); i++) {
                DraftCell cell = row.cells().get(i);
                if (cell != null
                        && cell.number() != null
                        && NUMBERS.contains(draft.columns().get(i).field())) {
                    knownNumbers++;
                    wrongNumbers += known.contains(cell.number().stripTrailingZeros()) ? 0 : 1;
                }
            }
        }
    }

    /** Areas whose ids are their codes. */
    private List<Area> areas(String code) {
        RegencyEntry regency = shipped.regencies().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<Area> areas = new ArrayList<>();
        areas.add(new Area(code, code, AreaLevel.KABUPATEN, AreaKind.KABUPATEN, regency.name(), null, null, null));
        for (AreaEntry entry : shipped.areasOf(code)) {
            String parent = entry.code().substring(0, entry.code().lastIndexOf('.'));
            areas.add(new Area(
                    entry.code(), entry.code(), entry.level(), entry.kind(), entry.name(), parent, null, null));
        }
        return areas;
    }

    private static Map<String, List<String>> planHeadings() {
        return Map.of(
                "OWNER", List.of("OPD", "Perangkat daerah"),
                "NOMENCLATURE", List.of("Kode sub kegiatan", "Kode rekening"),
                "OUTPUT", List.of("Keluaran"),
                "DESCRIPTION", List.of("Uraian aktivitas"),
                "TARGET", List.of("Target"),
                "UNIT", List.of("Satuan"),
                "BUDGET", List.of("Pagu (Rp)", "Anggaran"));
    }
}
