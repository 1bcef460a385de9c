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
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The live table of plan lines: some lines of one OPD on each slide, with the sums as they are now. */
record PlanSection(Messages messages) implements Section {

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
        List<String> lokus = records.all(PrioritySite.class).stream()
                .filter(site -> site.cycleId().equals(cycle))
                .map(PrioritySite::areaId)
                .toList();
        DesaSets desa = new DesaSets(records.all(Area.class), lokus);
        Floor floor = Floor.of(records, messages, now);
        PlanRows rows = new PlanRows(messages, desa, floor);
        Sums all = Sums.of(lines, floor);
        Total served = lokus.isEmpty() ? null : served(lines, lokus, desa);
        List<Slide> slides = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<PlanLine>> group :
                byOrganisation(records, lines).entrySet()) {
            List<PlanLine> own = group.getValue();
            List<Total> totals = new ArrayList<>();
            String label = group.getKey().isEmpty() ? messages.get("hall.slide.no-opd") : group.getKey();
            totals.add(Sums.of(own, floor).told(messages.get("hall.slide.total-opd", label), messages));
            totals.add(all.told(messages.get("hall.slide.total-all"), messages));
            if (served != null) {
                totals.add(served);
            }
            slides.addAll(pages(records, label, own, number, rows, totals));
            number += own.size();
        }
        return slides;
    }

    private List<Slide> pages(
            HallRecords records, String label, List<PlanLine> own, int before, PlanRows rows, List<Total> totals) {
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
                shown.add(rows.row(own.get(i), before + i + 1));
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

    private Total served(List<PlanLine> lines, List<String> lokus, DesaSets desa) {
        List<PlanLine> reaching = lines.stream()
                .filter(line -> line.reach() == Reach.MENYENTUH_SASARAN)
                .toList();
        long served = lokus.stream()
                .filter(id -> reaching.stream().anyMatch(line -> desa.covers(line.sites(), id)))
                .count();
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
                long is = line.budget().rupiah() == null ? 0 : line.budget().rupiah();
                change += floor.line(RecordRef.of(line))
                        .map(was -> was.before().budget().rupiah())
                        .map(was -> is - was)
                        .orElse(0L);
            }
            return new Sums(now, now.budget() - change);
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
