package id.rembuk.usecase.hall;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.PlanTableBody.Row;
import id.rembuk.domain.hall.PlanTableBody.Total;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The live table of plan lines: some lines of one OPD on each slide, with the sums as they are now. It keeps the rows it
 * wrote, so that an edit writes one row and not two thousand.
 */
final class PlanSection implements Section {
    private final Messages messages;
    private List<Area> areas = List.of();
    private List<String> lokus = List.of();
    private DesaSets desa = new DesaSets(areas);
    private PlanRows rows;

    PlanSection(Messages messages) {
        this.messages = messages;
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
        Map<String, List<PlanLine>> groups = byOrganisation(records, lines);
        Map<String, Sums> sums = new HashMap<>();
        groups.forEach((label, own) -> sums.put(label, Sums.of(own, floor)));
        Total all = sums.values().stream()
                .reduce(Sums::plus)
                .map(sum -> sum.told(messages.get("hall.slide.total-all"), messages))
                .orElse(null);
        Total served = lokus.isEmpty() ? null : served(lines);
        List<Slide> slides = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<PlanLine>> group : groups.entrySet()) {
            List<PlanLine> own = group.getValue();
            List<Total> totals = new ArrayList<>();
            String label = group.getKey().isEmpty() ? messages.get("hall.slide.no-opd") : group.getKey();
            totals.add(sums.get(group.getKey()).told(messages.get("hall.slide.total-opd", label), messages));
            totals.add(all);
            if (served != null) {
                totals.add(served);
            }
            slides.addAll(pages(records, label, own, number, floor, totals));
            number += own.size();
        }
        return slides;
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

    private List<Slide> pages(
            HallRecords records, String label, List<PlanLine> own, int before, Floor floor, List<Total> totals) {
        String year = String.valueOf(records.cycle().planningYear());
        String owner = own.get(0).organisationId() == null ? "" : own.get(0).organisationId();
        int pages = (own.size() + PlanTableBody.MOST - 1) / PlanTableBody.MOST;
        List<String> columns = columns();
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int from = page * PlanTableBody.MOST;
            int to = Math.min(own.size(), from + PlanTableBody.MOST);
            List<Row> shown = new ArrayList<>();
            List<RecordRef> refs = new ArrayList<>();
            for (int i = from; i < to; i++) {
                shown.add(rows.row(own.get(i), before + i + 1, floor));
                refs.add(new RecordRef(RecordKind.PLAN_LINE, own.get(i).id()));
            }
            Head head = new Head(
                    messages.get("hall.slide.plan", year, label),
                    Pages.behind(messages.get("hall.slide.activities", Formats.number(own.size())), page, pages));
            slides.add(new Slide("plan:" + owner + ":" + page, new PlanTableBody(head, columns, shown, totals), refs));
        }
        return slides;
    }

    private List<String> columns() {
        return List.of(
                messages.get("hall.slide.column.number"),
                messages.get("hall.slide.column.activity"),
                messages.get("hall.slide.column.places"),
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

    private Total served(List<PlanLine> lines) {
        int served = lokus.size() - desa.unreached(lokus, lines).size();
        return new Total(
                messages.get("hall.slide.lokus-served"),
                messages.get("hall.slide.of", Formats.number(served), Formats.number(lokus.size())),
                "");
    }

    /** Sums of lines now and as they were before the meeting changed them. */
    private record Sums(PlanTotals now, long before) {
        static Sums of(List<PlanLine> lines, Floor floor) {
            PlanTotals now = PlanTotals.ofDistinct(lines);
            long change = 0;
            for (PlanLine line : lines) {
                PlanLine before = floor.lineBefore(RecordRef.of(line));
                if (before != null && before.budget().rupiah() != null) {
                    change += (line.budget().rupiah() == null ? 0 : line.budget().rupiah())
                            - before.budget().rupiah();
                }
            }
            return new Sums(now, now.budget() - change);
        }

        Sums plus(Sums other) {
            return new Sums(now.plus(other.now), before + other.before);
        }

        Total told(String about, Messages messages) {
            long change = now.budget() - before;
            String words = "";
            if (change > 0) {
                words = messages.get("hall.slide.up", Formats.number(change));
            } else if (change < 0) {
                words = messages.get("hall.slide.down", Formats.number(-change));
            } else if (now.unknownBudgets() > 0) {
                words = messages.get("hall.slide.without-budget", Formats.number(now.unknownBudgets()));
            }
            return new Total(about, Formats.rupiah(now.budget()), words);
        }
    }
}
