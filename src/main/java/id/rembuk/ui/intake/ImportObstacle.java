package id.rembuk.ui.intake;

import id.rembuk.domain.CellName;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the way of the next step, as a sentence that says what to do. */
final class ImportObstacle {
    private static final Set<ImportField> PLACES = EnumSet.of(ImportField.AREA_CODE, ImportField.DESA);
    private static final Set<ImportField> NUMBERS =
            EnumSet.of(ImportField.COUNT, ImportField.HEIGHT_FOR_AGE, ImportField.NUMERATOR, ImportField.DENOMINATOR);

    private final Messages messages;

    ImportObstacle(Messages messages) {
        this.messages = messages;
    }

    /** Before the rows can be read; empty when nothing stands in the way. */
    Optional<String> ofMapping(SheetReading reading, ImportSettings settings) {
        if (reading.isAboutPeople() && !settings.countPeople()) {
            return say("import.ui.obstacle.people");
        }
        return twice(settings).or(() -> missing(settings)).or(() -> unanswered(settings));
    }

    private Optional<String> twice(ImportSettings settings) {
        Map<ColumnUse, Integer> seen = new HashMap<>();
        for (Map.Entry<Integer, ColumnUse> each : new TreeMap<>(settings.uses()).entrySet()) {
            Integer first = seen.putIfAbsent(each.getValue(), each.getKey());
            if (first != null) {
                return Optional.of(messages.get(
                        "import.ui.obstacle.twice",
                        CellName.column(first),
                        CellName.column(each.getKey()),
                        new ImportWords(messages).of(each.getValue())));
            }
        }
        return Optional.empty();
    }

    private Optional<String> missing(ImportSettings settings) {
        Set<ImportField> used =
                settings.uses().values().stream().map(ColumnUse::field).collect(Collectors.toSet());
        if (settings.kind() == ImportKind.RENCANA) {
            boolean plan = used.contains(ImportField.PLAN);
            return plan ? Optional.empty() : say("import.ui.obstacle.no-plan");
        }
        if (used.stream().noneMatch(PLACES::contains)) {
            return say("import.ui.obstacle.no-place");
        }
        if (used.stream().noneMatch(NUMBERS::contains)) {
            return say("import.ui.obstacle.no-number");
        }
        if (settings.period() == null && !used.contains(ImportField.YEAR) && !used.contains(ImportField.MONTH)) {
            return say("import.ui.obstacle.no-period");
        }
        boolean source = settings.source() != null || used.contains(ImportField.SOURCE);
        return source ? Optional.empty() : say("import.ui.obstacle.no-source");
    }

    private Optional<String> unanswered(ImportSettings settings) {
        return settings.decimals().entrySet().stream()
                .filter(each -> each.getValue() == Decimals.AMBIGUOUS)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(column -> messages.get("import.ui.obstacle.decimals", CellName.column(column)));
    }

    /** Whether the officer is, or was, asked which sign a column uses for decimals. */
    static boolean asks(ColumnLook column, ImportSettings settings) {
        return column.decimals() == Decimals.AMBIGUOUS && settings.uses().containsKey(column.index());
    }

    /** Before a preview can be applied; empty when it can. */
    Optional<String> ofApplying(ImportPreview preview, boolean readOnly) {
        if (readOnly) {
            return say("import.ui.obstacle.read-only");
        }
        int rejected = preview.count(State.REJECTED);
        if (rejected > 0) {
            return Optional.of(messages.get("import.ui.obstacle.rejected", Formats.number(rejected)));
        }
        if (preview.isBlocked()) {
            return say("import.ui.obstacle.file");
        }
        if (preview.isEmpty()) {
            return say("import.summary.empty-rows");
        }
        return preview.changesNothing() ? say("import.ui.obstacle.nothing") : Optional.empty();
    }

    private Optional<String> say(String key) {
        return Optional.of(messages.get(key));
    }
}
