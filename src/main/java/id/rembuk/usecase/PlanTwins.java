package id.rembuk.usecase;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the stored line a row of a file means, each line for one row only. */
final class PlanTwins {
    /** What a line is known by when a file carries no ids. */
    private static final Set<PlanField> NAMING =
            EnumSet.of(PlanField.NOMENCLATURE, PlanField.OUTPUT, PlanField.DESCRIPTION);

    private final PlanCells cells;
    private final List<PlanField> keyFields = new ArrayList<>();
    private final Map<String, PlanLine> byId = new HashMap<>();
    private final Map<String, Deque<PlanLine>> byKey = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();

    /** @param fields of the file's columns; null for columns that are no field of a plan */
    PlanTwins(PlanCells cells, List<PlanField> fields, List<PlanLine> lines) {
        this.cells = cells;
        fields.stream()
                .filter(field -> field != null && NAMING.contains(field))
                .distinct()
                .forEach(keyFields::add);
        if (keyFields.isEmpty()) {
            fields.stream().filter(field -> field != null).distinct().forEach(keyFields::add);
        }
        for (PlanLine line : lines) {
            byId.put(line.id(), line);
            byKey.computeIfAbsent(key(line), k -> new ArrayDeque<>()).add(line);
        }
    }

    /** Keeps a line for the row that carries its id, whatever row comes first. */
    void reserve(String id) {
        if (byId.containsKey(id)) {
            reserved.add(id);
        }
    }

    /** The line of an id; null when there is none or an earlier row had the same id, as after copying a row. */
    PlanLine byId(String id) {
        return byId.remove(id);
    }

    /** The first line that is known by the same words and that no other row means; null when there is none. */
    PlanLine like(PlanLine said) {
        Deque<PlanLine> alike = byKey.getOrDefault(key(said), new ArrayDeque<>());
        PlanLine line = alike.poll();
        while (line != null && (reserved.contains(line.id()) || byId.remove(line.id()) == null)) {
            line = alike.poll();
        }
        return line;
    }

    private String key(PlanLine line) {
        StringBuilder key = new StringBuilder(String.valueOf(line.organisationId()));
        for (PlanField field : keyFields) {
            String text = cells.text(field, line).toLowerCase(Locale.ROOT);
            key.append('\n').append(text.replaceAll("\\s+", " ").strip());
        }
        return key.toString();
    }
}
