package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Formats;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.request.Arrivals;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people do with the numbers of the desa. Every number that is typed notes who typed it and when. */
public final class Villages {
    /** Largest number of persons or families of a desa that is taken; more is a slip of the keyboard. */
    public static final int MOST = 10_000_000;

    /** Edits of more records than this keep their images beside the history, see {@link Edits#applyMany}. */
    private static final int MANY = 500;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    public Villages(Workspace workspace, Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /** All desa with all their numbers. */
    public VillageBoard board() {
        return workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            List<Area> areas = records.all(Area.class);
            List<Area> villages = ofLevel(areas, AreaLevel.DESA);
            Set<String> ids = villages.stream().map(Area::id).collect(Collectors.toSet());
            return new VillageBoard(
                    records.identity().practice(),
                    cycle,
                    ofLevel(areas, AreaLevel.KECAMATAN),
                    villages,
                    new VillageNumbers(ids, records.all(StuntingCount.class), records.all(ServiceCount.class)),
                    records.all(PrioritySite.class).stream()
                            .filter(site -> site.cycleId().equals(cycle.id()))
                            .map(PrioritySite::areaId)
                            .collect(Collectors.toSet()),
                    records.all(Intake.class).stream().collect(Collectors.toMap(Intake::id, Function.identity())),
                    reference.indicators());
        });
    }

    /** The counts of these that still exist. */
    public List<WorkspaceRecord> numbers(Collection<RecordRef> refs) {
        return workspace.read(records -> refs.stream()
                .flatMap(ref -> records.find(ref.kind().type(), ref.id()).stream())
                .map(WorkspaceRecord.class::cast)
                .toList());
    }

    /**
     * Writes one number, typed by the officer of now; null takes it out. Numbers that do not fit each other are kept:
     * they are what the office sent, and are flagged where they are shown.
     *
     * @throws UserError {@code village.cell.*} when it is out of range, {@code village.gone} when the desa is no more
     */
    public Optional<Change> write(VillageEntry entry) {
        String village = workspace
                .read(records -> records.find(Area.class, entry.areaId()))
                .map(Area::name)
                .orElseThrow(() -> new UserError("village.gone"));
        return writeAll(List.of(entry), EditName.of("village." + key(entry.field()), village, code(entry.field())));
    }

    /** Pastes a block that was read without problems, as one edit. */
    public Optional<Change> paste(List<VillageEntry> entries) {
        return writeAll(entries, EditName.of("village.paste", Formats.number(entries.size())));
    }

    /** Takes numbers out, as one edit. */
    public Optional<Change> clear(List<VillageEntry> entries) {
        return writeAll(entries, EditName.of("village.clear", Formats.number(entries.size())));
    }

    private Optional<Change> writeAll(List<VillageEntry> entries, EditName name) {
        entries.forEach(Villages::requireRange);
        Map<VillageWriting.Key, List<VillageEntry>> byRecord = entries.stream()
                .collect(Collectors.groupingBy(VillageWriting.Key::of, LinkedHashMap::new, Collectors.toList()));
        NumberOrigin origin = NumberOrigin.typed(edits.actor().officer(), Instant.now(clock));
        if (byRecord.size() <= MANY) {
            return edits.apply(name, records -> {
                List<RecordChange> changes = changes(records, byRecord, origin);
                return Stream.concat(changes.stream(), Arrivals.typed(records, changes, clock).stream())
                        .toList();
            });
        }
        return edits.applyMany(name, Ids.next(), records -> {
            List<RecordChange> changes = changes(records, byRecord, origin);
            return new Edits.Bulk(changes, digest -> Arrivals.typed(records, changes, clock));
        });
    }

    private static List<RecordChange> changes(
            Records records, Map<VillageWriting.Key, List<VillageEntry>> byRecord, NumberOrigin origin) {
        VillageWriting writing = new VillageWriting(records, origin);
        return byRecord.entrySet().stream()
                .flatMap(each -> writing.change(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static void requireRange(VillageEntry entry) {
        if (entry.value() != null && entry.value() < 0) {
            throw new UserError("village.cell.negative", Formats.number(entry.value()));
        }
        if (entry.value() != null && entry.value() > MOST) {
            throw new UserError("village.cell.too-large", Formats.number(entry.value()), Formats.number(MOST));
        }
    }

    private static String key(VillageField field) {
        return field.isCount()
                ? field.count().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "service-" + field.service().name().toLowerCase(Locale.ROOT);
    }

    private static String code(VillageField field) {
        return field.isCount() ? "" : field.indicator();
    }

    private static List<Area> ofLevel(List<Area> areas, AreaLevel level) {
        return areas.stream().filter(area -> area.level() == level).toList();
    }
}
