package id.rembuk.ui.plan;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
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
    private final List<Pending> pending = new ArrayList<>(0);
    private final Map<PlanField, Kept> kept = new HashMap<>(0);
    private State state;
    private ReadOnlyObjectWrapper<State> property;
    private PlanLine stored;
    private List<PlanFinding> own = List.of();
    private List<PlanFinding> across = List.of();
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
        row.show();
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
            property = new ReadOnlyObjectWrapper<>(state);
        }
        return property.getReadOnlyProperty();
    }

    State state() {
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
        return state.line();
    }

    int number() {
        return number;
    }

    List<PlanFinding> findings() {
        return state.findings();
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

    void ownFindings(List<PlanFinding> findings) {
        if (!findings.equals(own)) {
            own = findings;
            show();
        }
    }

    void findings(List<PlanFinding> ofLine, List<PlanFinding> withOthers) {
        if (!ofLine.equals(own) || !withOthers.equals(across)) {
            own = ofLine;
            across = withOthers;
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

    private void show() {
        PlanLine line = stored;
        Set<PlanField> waiting = pending.isEmpty() ? Set.of() : EnumSet.noneOf(PlanField.class);
        for (Pending edit : pending) {
            line = edit.change().apply(line);
            waiting.add(edit.field());
        }
        set(new State(line, number, merged(own, across), waiting, kept.isEmpty() ? Map.of() : Map.copyOf(kept), null));
    }
}
