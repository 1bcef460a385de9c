package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the officer has decided on a file, kept per kind and sheet, with the way back to each earlier decision. */
final class ImportDecisions {
    private final ReadOnlyObjectWrapper<SheetReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportSettings> settings = new ReadOnlyObjectWrapper<>();
    private final Map<Sheet, Decided> known = new HashMap<>();
    private final Deque<ImportSettings> undoable = new ArrayDeque<>();
    private final Deque<ImportSettings> redoable = new ArrayDeque<>();

    /** A sheet of the file, read as a kind. */
    private record Sheet(ImportKind kind, int index) {}

    /** How a sheet was proposed to be read, and how the officer wants it read. */
    private record Decided(SheetReading reading, ImportSettings settings) {}

    /** How the chosen sheet is proposed to be read; null until it is known. */
    ReadOnlyObjectProperty<SheetReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How the officer wants the chosen sheet read; null until it is known. */
    ReadOnlyObjectProperty<ImportSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    void forget() {
        known.clear();
        nothingToUndo();
        settings.set(null);
        reading.set(null);
    }

    /** Chooses a sheet that was chosen before, with all that was decided for it; false when it was not. */
    boolean choose(ImportKind kind, int sheet) {
        Decided before = known.get(new Sheet(kind, sheet));
        if (before == null) {
            return false;
        }
        nothingToUndo();
        reading.set(before.reading());
        settings.set(before.settings());
        return true;
    }

    /** Takes what is proposed for a sheet. */
    void take(SheetReading proposed) {
        take(proposed, ImportSettings.of(proposed));
    }

    /** Takes what is proposed for a sheet together with what is decided already. */
    void take(SheetReading proposed, ImportSettings decided) {
        nothingToUndo();
        reading.set(proposed);
        remember(decided);
    }

    /** Decides something; false when it was so before. */
    boolean decide(UnaryOperator<SettingsChange> change) {
        ImportSettings now = change.apply(new SettingsChange(settings.get())).made();
        if (now.equals(settings.get())) {
            return false;
        }
        undoable.push(settings.get());
        redoable.clear();
        remember(now);
        return true;
    }

    /** Takes the newest decision back; false when there is none. */
    boolean undo() {
        return step(undoable, redoable);
    }

    /** Decides once more what was taken back last; false when there is nothing. */
    boolean redo() {
        return step(redoable, undoable);
    }

    /** Whether anything differs from what was proposed. */
    boolean areAny() {
        return known.values().stream().anyMatch(each -> !each.settings().equals(ImportSettings.of(each.reading())));
    }

    private boolean step(Deque<ImportSettings> from, Deque<ImportSettings> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(settings.get());
        remember(from.pop());
        return true;
    }

    private void remember(ImportSettings now) {
        known.put(new Sheet(now.kind(), now.sheet()), new Decided(reading.get(), now));
        settings.set(now);
    }

    private void nothingToUndo() {
        undoable.clear();
        redoable.clear();
    }
}
