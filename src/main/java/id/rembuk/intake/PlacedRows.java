package id.rembuk.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.AreaMatch;
import id.rembuk.domain.intake.AreaMatch.How;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** Gives each row its place, and tells where that is not certain. */
final class PlacedRows {
    private static final int NAMED_SUGGESTIONS = 3;
    private static final int STEP = 200;

    private final Places places;
    private final SheetColumns columns;
    private final ImportSettings settings;
    private final Findings findings;
    private final Progress progress;

    PlacedRows(Places places, SheetColumns columns, ImportSettings settings, Findings findings, Progress progress) {
        this.places = places;
        this.columns = columns;
        this.settings = settings;
        this.findings = findings;
        this.progress = progress;
    }

    List<DraftRow> of(List<ReadRow> rows) {
        if (places.doubtsPlainCodes()) {
            findings.warning("code-system", 0, -1, "");
        }
        List<DraftRow> placed = new ArrayList<>(rows.size());
        List<Places.Place> strangers = new ArrayList<>();
        int counted = 0;
        for (ReadRow row : rows) {
            if (placed.size() % STEP == 0) {
                progress.checkCancelled();
            }
            DraftRow found = place(row);
            placed.add(found);
            if (!row.setAside()) {
                counted++;
                if (found.areaId() == null) {
                    strangers.add(row.place());
                }
            }
        }
        if (settings.kind() != ImportKind.RENCANA && strangers.size() * 2 > counted) {
            tellRegency(strangers, counted);
        }
        return placed;
    }

    /** One sentence for a file of another regency, whose rows would else be refused one by one. */
    private void tellRegency(List<Places.Place> strangers, int rows) {
        Area own = places.matcher().regency();
        places.regencyOf(strangers)
                .ifPresent(other -> findings.warning(
                        ImportFinding.OTHER_REGENCY,
                        0,
                        -1,
                        "",
                        other.name(),
                        other.code(),
                        own.name(),
                        own.code(),
                        Formats.number((long) strangers.size()),
                        Formats.number((long) rows)));
    }

    private DraftRow place(ReadRow row) {
        if (settings.kind() == ImportKind.RENCANA) {
            return drafted(row, null, List.of());
        }
        String chosen = settings.areas().get(row.number());
        if (chosen != null && places.matcher().area(chosen) != null) {
            return drafted(row, chosen, List.of());
        }
        AreaMatch match = places.match(row.place());
        if (places.isOfAnotherRegency(row.place())) {
            tell(
                    row,
                    "regency-other",
                    columns.of(ImportField.AREA_CODE),
                    row.place().text().code());
            return drafted(row, null, List.of());
        }
        if (match.isFound()) {
            compareCode(row, match);
        } else {
            missing(row, match);
        }
        return drafted(row, match.areaId(), match.suggestions());
    }

    private static DraftRow drafted(ReadRow row, String areaId, List<String> suggestions) {
        return new DraftRow(
                row.number(),
                areaId,
                row.place().shown(),
                suggestions,
                row.period(),
                row.source(),
                row.cells(),
                row.setAside());
    }

    /** A code and a name that mean two villages: the code holds, and somebody should look. */
    private void compareCode(ReadRow row, AreaMatch match) {
        if (match.how() != How.CODE || row.place().text().desa().isEmpty() || row.setAside()) {
            return;
        }
        AreaMatch named = places.named(row.place());
        if (named.isFound() && !named.areaId().equals(match.areaId())) {
            findings.warning(
                    "code-differs",
                    row.number(),
                    columns.placeColumn(),
                    row.place().shown(),
                    row.place().text().code(),
                    name(match.areaId()));
        }
    }

    private void missing(ReadRow row, AreaMatch match) {
        int column = columns.placeColumn();
        String desa = row.place().text().desa().isEmpty()
                ? row.place().shown()
                : row.place().text().desa();
        switch (match.how()) {
            case KECAMATAN_UNKNOWN -> {
                int kecamatan = columns.of(ImportField.KECAMATAN);
                tell(
                        row,
                        "kecamatan-unknown",
                        kecamatan < 0 ? column : kecamatan,
                        row.place().text().kecamatan());
            }
            case SEVERAL -> tell(row, "area-several", column, desa, names(match.suggestions()));
            case ELSEWHERE -> tell(row, "area-elsewhere", column, desa, name(match.kecamatanId()));
            case UNKNOWN -> unknown(row, match, column, desa);
            default -> notNamed(row, column);
        }
    }

    private void notNamed(ReadRow row, int column) {
        String code = row.place().text().code();
        if (code.isEmpty()) {
            tell(row, "area-missing", column, "");
        } else {
            boolean unproved = row.place().text().hasPlainCode() && !places.believesPlainCodes();
            tell(row, unproved ? "code-unproved" : "code-unknown", columns.of(ImportField.AREA_CODE), code);
        }
    }

    private void unknown(ReadRow row, AreaMatch match, int column, String desa) {
        String where = match.kecamatanId() == null
                ? (places.matcher().regency() == null
                        ? ""
                        : places.matcher().regency().name())
                : name(match.kecamatanId());
        if (match.suggestions().isEmpty()) {
            tell(row, "area-unknown", column, desa, where);
        } else {
            tell(row, "area-similar", column, desa, where, names(match.suggestions()));
        }
    }

    private void tell(ReadRow row, String code, int column, String value, String... further) {
        if (!row.setAside()) {
            findings.error(code, row.number(), column, value, further);
        }
    }

    private String names(List<String> ids) {
        List<String> names = ids.stream()
                .limit(NAMED_SUGGESTIONS)
                .map(places.matcher()::area)
                .map(area -> area.name() + " (" + parentName(area) + ")")
                .toList();
        return String.join(", ", names);
    }

    private String parentName(Area area) {
        Area parent = places.matcher().area(area.parentId());
        return parent == null ? area.code() : parent.name();
    }

    private String name(String id) {
        Area area = id == null ? null : places.matcher().area(id);
        return area == null ? "" : area.name();
    }
}
