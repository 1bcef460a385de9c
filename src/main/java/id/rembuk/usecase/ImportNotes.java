package id.rembuk.usecase;

import id.rembuk.domain.CellName;
import id.rembuk.domain.Ids;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.AreaNames;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.port.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is noted of an import beside its records: the import itself, spellings of places, the meaning of headings. */
final class ImportNotes {
    private final ImportPreview preview;
    private final ImportDraft draft;
    private final String id;
    private final String officer;
    private final Instant at;

    ImportNotes(ImportPreview preview, String id, String officer, Instant at) {
        this.preview = preview;
        this.draft = preview.draft();
        this.id = id;
        this.officer = officer;
        this.at = at;
    }

    /** @param digest SHA-256 (hex) of the images of the records */
    List<RecordChange> changes(String digest, Records records) {
        List<RecordChange> changes = new ArrayList<>();
        changes.add(RecordChange.added(intake(digest)));
        aliases(records, changes);
        mapping(records, changes);
        return changes;
    }

    private Intake intake(String digest) {
        return new Intake(
                id,
                draft.settings().kind(),
                draft.file().fileName(),
                draft.file().sha256(),
                draft.sheetName(),
                mappingInWords(),
                officer,
                at,
                preview.rows().size(),
                preview.count(State.NEW),
                preview.count(State.CHANGED),
                preview.count(State.SAME),
                preview.count(State.SET_ASIDE),
                digest,
                null);
    }

    private String mappingInWords() {
        ImportWords words = new ImportWords(Messages.indonesian());
        return IntStream.range(0, draft.columns().size())
                .mapToObj(i -> CellName.column(draft.columnIndexes().get(i)) + " "
                        + draft.headings().get(i) + " = "
                        + words.of(draft.columns().get(i)))
                .collect(Collectors.joining("\n"));
    }

    private void aliases(Records records, List<RecordChange> changes) {
        Map<String, AreaAlias> known = new HashMap<>();
        records.all(AreaAlias.class).forEach(alias -> known.put(alias.parentId() + "\n" + alias.spelling(), alias));
        Map<Integer, DraftRow> rows = new HashMap<>();
        draft.rows().forEach(row -> rows.put(row.number(), row));
        Map<String, RecordChange> learnt = new LinkedHashMap<>();
        draft.settings().areas().forEach((number, areaId) -> {
            Area area = records.find(Area.class, areaId).orElse(null);
            DraftRow row = rows.get(number);
            if (area == null || row == null || area.parentId() == null) {
                return;
            }
            String spelling = AreaNames.normal(spoken(row, area.level()));
            if (!spelling.isEmpty() && !spelling.equals(AreaNames.normal(area.name()))) {
                String key = area.parentId() + "\n" + spelling;
                AreaAlias old = known.get(key);
                learnt.put(
                        key,
                        new RecordChange(
                                old,
                                new AreaAlias(old == null ? Ids.next() : old.id(), area.parentId(), spelling, areaId)));
            }
        });
        changes.addAll(learnt.values());
    }

    /** What the row calls a desa or a kecamatan. */
    private String spoken(DraftRow row, AreaLevel level) {
        ImportField field = level == AreaLevel.KECAMATAN ? ImportField.KECAMATAN : ImportField.DESA;
        for (int column = 0; column < draft.columns().size(); column++) {
            DraftCell cell = row.cells().get(column);
            if (draft.columns().get(column).field() == field && cell != null) {
                return cell.text();
            }
        }
        return "";
    }

    private void mapping(Records records, List<RecordChange> changes) {
        Map<String, String> headings = new HashMap<>();
        for (int column = 0; column < draft.columns().size(); column++) {
            String heading = HeadingNames.normal(draft.headings().get(column));
            if (!heading.isEmpty()) {
                headings.putIfAbsent(heading, draft.columns().get(column).code());
            }
        }
        if (headings.isEmpty()) {
            return;
        }
        RememberedMapping old = records.all(RememberedMapping.class).stream()
                .filter(mapping -> mapping.kind() == draft.settings().kind()
                        && mapping.headings().keySet().equals(headings.keySet()))
                .findFirst()
                .orElse(null);
        changes.add(new RecordChange(
                old,
                new RememberedMapping(
                        old == null ? Ids.next() : old.id(), draft.settings().kind(), headings)));
    }
}
