package id.rembuk.ui.settings;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Job;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.Cycles;
import id.rembuk.usecase.Situation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The regency of the workspace, its two years and its areas. */
final class AreaModel {
    private final Cycles cycles;
    private final Acts acts;
    private final Live<Facts> live;
    private final SectionRows<Row> rows = new SectionRows<>(
            row -> List.of(row.area().id()),
            (row, typed) -> Wording.holds(typed, row.area().code(), row.area().name(), row.kecamatan()));
    private final ObjectProperty<Facts> facts = new SimpleObjectProperty<>();

    /** An area with the name of the kecamatan it lies in; the name is empty for a kecamatan. */
    record Row(Area area, String kecamatan) {}

    /** What is known of the workspace's place and time. */
    record Facts(WorkspaceIdentity identity, Cycle cycle, List<Area> areas) {
        long kecamatan() {
            return areas.stream()
                    .filter(area -> area.level() == AreaLevel.KECAMATAN)
                    .count();
        }

        long desa() {
            return areas.stream()
                    .filter(area -> area.level() == AreaLevel.DESA && area.kind() != AreaKind.KELURAHAN)
                    .count();
        }

        long kelurahan() {
            return areas.stream()
                    .filter(area -> area.kind() == AreaKind.KELURAHAN)
                    .count();
        }
    }

    AreaModel(ScreenContext context) {
        cycles = context.session().cycles();
        acts = new Acts(context);
        Situation situation = context.session().situation();
        live = new Live<>(
                context,
                EnumSet.of(RecordKind.AREA, RecordKind.CYCLE),
                () -> new Facts(situation.identity(), situation.cycle(), situation.areas()),
                this::show);
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    /** Kecamatan and desa by code. */
    SectionRows<Row> rows() {
        return rows;
    }

    /** Null until the first answer. */
    ObjectProperty<Facts> factsProperty() {
        return facts;
    }

    boolean isReadOnly() {
        return acts.isReadOnly();
    }

    /** Changes the activity year; the planning year moves along and keeps its distance. */
    Job<?> activityYear(String typed) {
        return acts.field(() -> {
            Cycle now = facts.get().cycle();
            int year = year(typed);
            return cycles.change(year, year + now.planningYear() - now.activityYear());
        });
    }

    Job<?> planningYear(String typed) {
        return acts.field(() -> cycles.change(facts.get().cycle().activityYear(), year(typed)));
    }

    private static int year(String typed) {
        if (!typed.matches("\\d{4}")) {
            throw new UserError("cycle.year", typed);
        }
        return Integer.parseInt(typed);
    }

    private void show(Facts now) {
        facts.set(now);
        Map<String, String> kecamatan = new HashMap<>();
        now.areas().stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN)
                .forEach(area -> kecamatan.put(area.id(), area.name()));
        rows.show(now.areas().stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                .sorted(Comparator.comparing(Area::code))
                .map(area -> new Row(area, kecamatan.getOrDefault(area.parentId(), "")))
                .toList());
    }
}
