package id.rembuk.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.ImportContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a file as it is proposed, in a regency of invented kecamatan and desa. */
final class Reading {
    static final List<Indicator> INDICATORS = new TemplateReferences(Templates.packed()).indicators();
    static final Map<String, List<String>> PLAN_HEADINGS = Map.of(
            "OWNER", List.of("OPD", "Perangkat daerah"),
            "NOMENCLATURE", List.of("Kode sub kegiatan", "Kode rekening"),
            "OUTPUT", List.of("Keluaran"),
            "DESCRIPTION", List.of("Uraian aktivitas"),
            "TARGET", List.of("Target"),
            "UNIT", List.of("Satuan"),
            "BUDGET", List.of("Pagu (Rp)", "Anggaran"));

    private Reading() {}

    static List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        areas.add(new Area("kab", "99.01", AreaLevel.KABUPATEN, AreaKind.KABUPATEN, "Contoh Raya", null, null, null));
        add(areas, "99.01.01", "Muara Contoh", "Melati", "Kenanga", "Sumber Jaya", "Sungsang I", "Sungsang II");
        add(areas, "99.01.02", "Hulu Contoh", "Mawar", "Melati", "Kota Baru", "Anggrek");
        return areas;
    }

    private static void add(List<Area> areas, String code, String name, String... desa) {
        areas.add(new Area(name, code, AreaLevel.KECAMATAN, AreaKind.KECAMATAN, name, "kab", null, null));
        for (int i = 0; i < desa.length; i++) {
            areas.add(new Area(
                    desa[i] + "/" + name,
                    code + "." + (2001 + i),
                    AreaLevel.DESA,
                    AreaKind.DESA,
                    desa[i],
                    name,
                    null,
                    null));
        }
    }

    static ImportContext context(List<AreaAlias> aliases, List<RememberedMapping> mappings) {
        return new ImportContext(areas(), aliases, mappings, INDICATORS, List.of(), PLAN_HEADINGS);
    }

    static ImportContext context() {
        return context(List.of(), List.of());
    }

    static SheetReading propose(Path file, ImportKind kind) {
        return propose(file, kind, context());
    }

    static SheetReading propose(Path file, ImportKind kind, ImportContext context) {
        return new OfficeFiles(new ShippedAreas()).propose(file, 0, kind, context, Progress.NONE);
    }

    static ImportDraft read(Path file, ImportKind kind) {
        return read(file, ImportSettings.of(propose(file, kind)));
    }

    static ImportDraft read(Path file, ImportSettings settings) {
        return new OfficeFiles(new ShippedAreas()).read(file, settings, context(), Progress.NONE);
    }

    /** What columns are proposed to be, by their letters: "B" → "DESA". */
    static Map<String, String> uses(SheetReading reading) {
        Map<String, String> uses = new TreeMap<>();
        reading.columns().stream()
                .filter(column -> column.use() != null)
                .forEach(column -> uses.put(column.letter(), column.use().code()));
        return uses;
    }

    static List<String> headings(SheetReading reading) {
        return reading.columns().stream().map(ColumnLook::heading).toList();
    }

    /** Findings as "CODE CELL". */
    static List<String> findings(List<ImportFinding> findings) {
        return findings.stream()
                .map(finding -> (finding.code() + " " + finding.cell()).strip())
                .toList();
    }

    /** The rows as "area: number, number", nothing for an empty cell. */
    static List<String> rows(ImportDraft draft) {
        return draft.rows().stream().map(row -> row(draft, row)).toList();
    }

    private static String row(ImportDraft draft, DraftRow row) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < draft.columns().size(); i++) {
            if (ColumnProposal.isNumber(draft.columns().get(i))) {
                DraftCell cell = row.cells().get(i);
                numbers.add(
                        cell == null || cell.number() == null
                                ? ""
                                : cell.number().toPlainString());
            }
        }
        return row.areaId() + ": " + numbers.stream().collect(Collectors.joining(", "));
    }
}
