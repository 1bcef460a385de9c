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
    private List<Pending> pending = List.of();
    private Map<PlanField, Kept> kept = Map.of();
    private State state;
    private ReadOnlyObjectWrapper<State> property;
    private PlanLine stored;
    private List<PlanFinding> own = List.of();
    private List<PlanFinding> across = List.of();
    private List<PlanFinding> findings = List.of();
    private int number;
    private PlanLine searchedLine;
    private String searchText;

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
        return row;
    }

    static PlanRow of(Group group) {
        PlanRow row = new PlanRow("group:" + group.organisationId());
        row.set(new State(null, 0, List.of(), Set.of(), Map.of(), group));
        return row;
    }

    String id() {
        return id;
    }

    boolean isGroup() {
        return stored == null;
    }

    /** Made when first asked for: most of 20,000 rows are never looked at. */
    ReadOnlyObjectProperty<State> stateProperty() {
        if (property == null) {
            property = new ReadOnlyObjectWrapper<>(state());
        }
        return property.getReadOnlyProperty();
    }

    State state() {
        if (state == null) {
            state = computed();
        }
        return state;
    }

    private void set(State now) {
        state = now;
        if (property != null) {
            property.set(now);
        }
    }

    /** The line as shown; null in the heading of a group. */
    PlanLine line() {
        return pending.isEmpty() ? stored : state().line();
    }

    int number() {
        return number;
    }

    List<PlanFinding> findings() {
        return findings;
    }

    void group(Group group) {
        set(new State(null, 0, List.of(), Set.of(), Map.of(), group));
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

    void ownFindings(List<PlanFinding> ofLine) {
        findings(ofLine, across);
    }

    void findings(List<PlanFinding> ofLine, List<PlanFinding> withOthers) {
        if (!ofLine.equals(own) || !withOthers.equals(across)) {
            own = ofLine;
            across = withOthers;
            findings = merged(own, across);
            show();
        }
    }

    /** Findings of both kinds in the order of their kinds. */
    static List<PlanFinding> merged(List<PlanFinding> own, List<PlanFinding> across) {
        if (across.isEmpty()) {
            return own;
        }
        List<PlanFinding> all = new ArrayList<>(own);
        all.addAll(across);
        all.sort(Comparator.comparing(PlanFinding::kind));
        return all;
    }

    Pending begin(PlanField field, String text, UnaryOperator<PlanLine> change) {
        Pending edit = new Pending(field, text, change);
        pending = new ArrayList<>(pending);
        pending.add(edit);
        without(field);
        show();
        return edit;
    }

    /** The edit is on the disk. */
    void saved(Pending edit) {
        ended(edit);
        stored = edit.change().apply(stored);
        show();
    }

    /** The edit is not on the disk; its text is kept beside the field. */
    void notSaved(Pending edit, UserError error, boolean failed) {
        ended(edit);
        keep(edit.field(), new Kept(edit.text(), error, failed));
    }

    void keep(PlanField field, Kept text) {
        Map<PlanField, Kept> now = new EnumMap<>(PlanField.class);
        now.putAll(kept);
        now.put(field, text);
        kept = now;
        show();
    }

    void drop(PlanField field) {
        if (without(field)) {
            show();
        }
    }

    private boolean without(PlanField field) {
        if (!kept.containsKey(field)) {
            return false;
        }
        Map<PlanField, Kept> now = new EnumMap<>(kept);
        now.remove(field);
        kept = now;
        return true;
    }

    private void ended(Pending edit) {
        pending = new ArrayList<>(pending);
        pending.remove(edit);
    }

    /** Lower-case text the filter searches; written once and again after a change of the line. */
    String searchText(PlanSearchText writer) {
        if (!line().equals(searchedLine)) {
            searchText(line(), writer.of(line()));
        }
        return searchText;
    }

    /** Takes the text to search as it was written for a line. */
    void searchText(PlanLine ofLine, String text) {
        searchedLine = ofLine;
        searchText = text;
    }

    /** What a row that is looked at shows is written at once, that of the others when they are asked. */
    private void show() {
        set(property == null ? null : computed());
    }

    private State computed() {
        PlanLine line = stored;
        Set<PlanField> waiting = pending.isEmpty() ? Set.of() : EnumSet.noneOf(PlanField.class);
        for (Pending edit : pending) {
            line = edit.change().apply(line);
            waiting.add(edit.field());
        }
        return new State(line, number, findings, waiting, kept.isEmpty() ? Map.of() : Map.copyOf(kept), null);
    }
}
