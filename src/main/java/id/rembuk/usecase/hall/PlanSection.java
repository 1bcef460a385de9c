package id.rembuk.usecase.hall;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.PlanTableBody.Total;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The live table of plan lines: some lines of one OPD on each slide, with the sums as they are now. It keeps what
 * it wrote, so that an edit writes one row and not two thousand.
 */
final class PlanSection implements Section {
    private final Messages messages;
    private List<Area> areas = List.of();
    private List<String> lokus = List.of();
    private DesaSets desa = new DesaSets(areas);
    private PlanRows rows;
    private final List<String> columns;
    private final List<PlanGroup> groups = new ArrayList<>();
    private final Map<String, PlanGroup> groupOf = new HashMap<>();

    PlanSection(Messages messages) {
        this.messages = messages;
        columns = columns(messages);
        rows = new PlanRows(messages, desa);
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(
                RecordKind.PLAN_LINE,
                RecordKind.ORGANISATION,
                RecordKind.AREA,
                RecordKind.PRIORITY_SITE,
                RecordKind.DECISION,
                RecordKind.FLOOR_CHANGE);
    }

    @Override
    public boolean ages() {
        return true;
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        String cycle = records.cycle().id();
        List<PlanLine> lines = records.all(PlanLine.class).stream()
                .filter(line -> line.cycleId().equals(cycle))
                .toList();
        places(records, cycle);
        Floor floor = Floor.of(records, messages, now);
        groups.clear();
        groupOf.clear();
        int number = 0;
        for (Map.Entry<String, List<PlanLine>> own :
                byOrganisation(records, lines).entrySet()) {
            PlanGroup group = new PlanGroup(own.getKey(), own.getValue(), number);
            group.write(rows, floor, desa, lokus);
            group.lines().forEach(line -> groupOf.put(line.id(), group));
            groups.add(group);
            number += group.lines().size();
        }
        return shown(records);
    }

    /** Writes the groups anew whose lines were touched, unless a line came, went or moved. */
    @Override
    public List<Slide> after(HallRecords records, Set<RecordRef> touched, Instant now) {
        Set<PlanGroup> stale = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RecordRef ref : touched) {
            if (!kinds().contains(ref.kind())) {
                continue;
            }
            Optional<RecordRef> subject = subject(records, ref);
            if (subject.isEmpty()) {
                return slides(records, now);
            }
            if (subject.get().kind() == RecordKind.PLAN_LINE) {
                PlanGroup group = groupOf.get(subject.get().id());
                if (group == null
                        || !group.takes(
                                records.find(PlanLine.class, subject.get().id()))) {
                    return slides(records, now);
                }
                stale.add(group);
            }
        }
        Floor floor = Floor.of(records, messages, now);
        stale.forEach(group -> group.write(rows, floor, desa, lokus));
        return shown(records);
    }

    /** What a record is about; empty when it may be about anything. */
    private static Optional<RecordRef> subject(HallRecords records, RecordRef ref) {
        return switch (ref.kind()) {
            case PLAN_LINE -> Optional.of(ref);
            case DECISION -> records.find(Decision.class, ref.id()).map(Decision::subject);
            case FLOOR_CHANGE -> records.find(FloorChange.class, ref.id()).map(FloorChange::subject);
            default -> Optional.empty();
        };
    }

    private List<Slide> shown(HallRecords records) {
        String year = String.valueOf(records.cycle().planningYear());
        Total all = groups.stream()
                .map(PlanGroup::sums)
                .reduce(PlanSums::plus)
                .map(sum -> sum.told(messages.get("hall.slide.total-all"), messages))
                .orElse(null);
        Optional<Total> served = served();
        List<Slide> slides = new ArrayList<>();
        for (PlanGroup group : groups) {
            String label = group.label().isEmpty() ? messages.get("hall.slide.no-opd") : group.label();
            List<Total> totals = new ArrayList<>();
            totals.add(group.sums().told(messages.get("hall.slide.total-opd", label), messages));
            totals.add(all);
            served.ifPresent(totals::add);
            slides.addAll(pages(group, messages.get("hall.slide.plan", year, label), List.copyOf(totals)));
        }
        return slides;
    }

    private List<Slide> pages(PlanGroup group, String title, List<Total> totals) {
        String count = messages.get(
                "hall.slide.activities", Formats.number(group.lines().size()));
        List<Slide> slides = new ArrayList<>();
        int pages = group.pages().size();
        for (int page = 0; page < pages; page++) {
            PlanGroup.Page shown = group.pages().get(page);
            Head head = new Head(title, count, Pages.of(page, pages));
            slides.add(new Slide(
                    "plan:" + group.owner() + ":" + page,
                    new PlanTableBody(head, columns, shown.rows(), totals),
                    shown.lines()));
        }
        return slides;
    }

    /** How many desa lokus a line reaches that touches target groups; empty while no list is confirmed. */
    private Optional<Total> served() {
        if (lokus.isEmpty() || groups.isEmpty()) {
            return Optional.empty();
        }
        long unreached = lokus.stream()
                .filter(id ->
                        groups.stream().allMatch(group -> group.unreached().contains(id)))
                .count();
        String served = Formats.number(lokus.size() - unreached);
        return Optional.of(new Total(
                messages.get("hall.slide.lokus-served"),
                messages.get("hall.slide.of", served, Formats.number(lokus.size())),
                ""));
    }

    /** Rows say in how many desa; when desa or lokus are others, all of them are written anew. */
    private void places(HallRecords records, String cycle) {
        List<Area> areasNow = records.all(Area.class);
        List<String> lokusNow = records.all(PrioritySite.class).stream()
                .filter(site -> site.cycleId().equals(cycle))
                .map(PrioritySite::areaId)
                .toList();
        if (!areasNow.equals(areas) || !lokusNow.equals(lokus)) {
            areas = areasNow;
            lokus = lokusNow;
            desa = new DesaSets(areas, lokus);
            rows = new PlanRows(messages, desa);
        }
    }

    private static List<String> columns(Messages messages) {
        return List.of(
                messages.get("hall.slide.column.number"),
                messages.get("hall.slide.column.activity"),
                messages.get("hall.slide.column.places"),
                messages.get("hall.slide.column.target"),
                messages.get("hall.slide.column.rupiah"),
                messages.get("hall.slide.column.decision"));
    }

    /** By the label of the OPD; lines of nobody last. */
    private static Map<String, List<PlanLine>> byOrganisation(HallRecords records, List<PlanLine> lines) {
        Map<String, List<PlanLine>> byOwner = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            byOwner.computeIfAbsent(line.organisationId() == null ? "" : line.organisationId(), id -> new ArrayList<>())
                    .add(line);
        }
        Map<String, List<PlanLine>> byLabel = new LinkedHashMap<>();
        byOwner.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<PlanLine>> owner) ->
                                owner.getKey().isEmpty())
                        .thenComparing(owner -> label(records, owner.getKey())))
                .forEach(owner -> byLabel.computeIfAbsent(label(records, owner.getKey()), name -> new ArrayList<>())
                        .addAll(owner.getValue().stream()
                                .sorted(Comparator.comparingLong(PlanLine::position)
                                        .thenComparing(PlanLine::id))
                                .toList()));
        return byLabel;
    }

    private static String label(HallRecords records, String id) {
        return records.find(Organisation.class, id).map(Organisation::label).orElse("");
    }
}
