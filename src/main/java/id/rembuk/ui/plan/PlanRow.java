package id.rembuk.ui.plan;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One row of the table: a plan line, or the heading of an OPD's group. A line shows what is stored with the edits that
 * are still on their way applied to it; text that was refused or could not be saved stays beside its field.
 */
final class PlanRow {
    private final String id;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<PlanField, Kept> kept = new EnumMap<>(PlanField.class);
    private PlanLine stored;
    private List<PlanFinding> own = List.of();
    private List<PlanFinding> across = List.of();
    private int number;
    private String haystack;

    /**
     * What the cells of a row show.
     *
     * @param line null in the heading of a group
     * @param number from 1 inside its OPD
     * @param waiting fields whose edit is not on the disk yet
     * @param kept texts that were not saved
     * @param group null in a line
     */
    record State(
            PlanLine line,
            int number,
            List<PlanFinding> findings,
            Set<PlanField> waiting,
            Map<PlanField, Kept> kept,
            Group group) {}

    /** A typed text that was not taken, and why. */
    record Kept(String text, UserError error, boolean failed) {}

    /** Heading of a group with the sums of its visible lines. */
    record Group(String organisationId, String name, PlanTotals totals, boolean collapsed) {}

    /** An edit on its way to the disk. */
    record Pending(PlanField field, String text, UnaryOperator<PlanLine> change) {}

    private PlanRow(String id) {
        this.id = id;
    }

    static PlanRow of(PlanLine line) {
        PlanRow row = new PlanRow(line.id());
        row.stored = line;
        row.show();
        return row;
    }

    static PlanRow of(Group group) {
        PlanRow row = new PlanRow("group:" + group.organisationId());
        row.state.set(new State(null, 0, List.of(), Set.of(), Map.of(), group));
        return row;
    }

    String id() {
        return id;
    }

    boolean isGroup() {
        return stored == null;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /** The line as shown; null in the heading of a group. */
    PlanLine line() {
        return state.get().line();
    }

    int number() {
        return number;
    }

    List<PlanFinding> findings() {
        return state.get().findings();
    }

    void group(Group group) {
        state.set(new State(null, 0, List.of(), Set.of(), Map.of(), group));
    }

    void number(int value) {
        if (number != value) {
            number = value;
            show();
        }
    }

    /** The line as it is on the disk now. */
    void stored(PlanLine line) {
        if (!line.equals(stored)) {
            stored = line;
            show();
        }
    }

    void ownFindings(List<PlanFinding> findings) {
        if (!findings.equals(own)) {
            own = findings;
            show();
        }
    }

    void findingsAcross(List<PlanFinding> findings) {
        if (!findings.equals(across)) {
            across = findings;
            show();
        }
    }

    Pending begin(PlanField field, String text, UnaryOperator<PlanLine> change) {
        Pending edit = new Pending(field, text, change);
        pending.add(edit);
        kept.remove(field);
        show();
        return edit;
    }

    /** The edit is on the disk. */
    void saved(Pending edit) {
        pending.remove(edit);
        stored = edit.change().apply(stored);
        show();
    }

    /** The edit is not on the disk; its text is kept beside the field. */
    void notSaved(Pending edit, UserError error, boolean failed) {
        pending.remove(edit);
        keep(edit.field(), new Kept(edit.text(), error, failed));
    }

    void keep(PlanField field, Kept text) {
        kept.put(field, text);
        show();
    }

    void drop(PlanField field) {
        if (kept.remove(field) != null) {
            show();
        }
    }

    /** Lower-case text the filter searches; made once and again after a change. */
    String haystack(java.util.function.Function<PlanLine, String> writer) {
        if (haystack == null) {
            haystack = writer.apply(line());
        }
        return haystack;
    }

    private void show() {
        haystack = null;
        PlanLine line = stored;
        Set<PlanField> waiting = EnumSet.noneOf(PlanField.class);
        for (Pending edit : pending) {
            line = edit.change().apply(line);
            waiting.add(edit.field());
        }
        List<PlanFinding> findings = own;
        if (!across.isEmpty()) {
            findings = new ArrayList<>(own);
            findings.addAll(across);
            findings.sort(Comparator.comparing(PlanFinding::kind));
        }
        state.set(new State(line, number, findings, waiting, kept.isEmpty() ? Map.of() : Map.copyOf(kept), null));
    }
}
