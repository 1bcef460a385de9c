package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.priority.LokusProposal;
import id.rembuk.domain.priority.ManualChoice;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.priority.Ranking;
import id.rembuk.domain.priority.RankingRule;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.PriorityFigures.FigureSet;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What people do with the list of lokus: set the rule, decide against it with a reason, and confirm the list. Rule and
 * choices are saved at once; the confirmed list changes only by {@link #confirm}.
 */
public final class Priorities {
    /** Most letters of a reason or a decree's number. */
    public static final int LONGEST = 300;

    private static final int MOST_MEASURED = 1000;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;

    public Priorities(Workspace workspace, Edits edits, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
    }

    /** Rule, ranking and lists of the current cycle as they are now. */
    public PriorityBoard board() {
        return workspace.read(this::board);
    }

    /**
     * Changes the weights.
     *
     * @throws UserError {@code priority.weight} when they would not add up to 100
     */
    public Optional<Change> weigh(UnaryOperator<PriorityRule> change) {
        return change(EditName.of("priority.weights"), rule -> {
            try {
                return change.apply(rule);
            } catch (IllegalArgumentException e) {
                throw new UserError("priority.weight");
            }
        });
    }

    /** Ranks by the figures of another time and source. */
    public Optional<Change> useFigures(Period period, DataSource source) {
        return change(EditName.of("priority.figures"), rule -> rule.withFigures(period, source));
    }

    /**
     * Changes how many desa are wanted.
     *
     * @throws UserError {@code priority.wanted} when it is not 0 to the number of desa
     */
    public Optional<Change> want(int desa) {
        long all = workspace.read(records -> records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .count());
        if (desa < 0 || desa > all) {
            throw new UserError("priority.wanted", String.valueOf(all));
        }
        return change(EditName.of("priority.wanted", String.valueOf(desa)), rule -> rule.withWanted(desa));
    }

    /**
     * Changes below how many measured balita prevalence is not ranked.
     *
     * @throws UserError {@code priority.least-measured} when it is not 0 to 1000
     */
    public Optional<Change> leastMeasured(int persons) {
        if (persons < 0 || persons > MOST_MEASURED) {
            throw new UserError("priority.least-measured", String.valueOf(MOST_MEASURED));
        }
        return change(EditName.of("priority.least-measured"), rule -> rule.withLeastMeasured(persons));
    }

    /**
     * Puts a desa on the list or keeps it off against the rule, or decides a tie.
     *
     * @param reason why; at most {@value #LONGEST} letters, never about a person
     * @throws UserError {@code priority.reason} when it is blank or too long, {@code personal.nik} for a NIK
     */
    public Optional<Change> choose(String areaId, boolean in, String reason) {
        String why = checked(reason, "priority.reason");
        return named(areaId).flatMap(area -> {
            ManualChoice choice = new ManualChoice(area.id(), in, why);
            EditName name =
                    in ? EditName.of("priority.put-on", area.name()) : EditName.of("priority.keep-off", area.name());
            return change(name, rule -> rule.withChoice(choice));
        });
    }

    /** Leaves a desa to the rule again. */
    public Optional<Change> leaveToRule(String areaId) {
        return named(areaId)
                .flatMap(area -> change(
                        EditName.of("priority.leave-to-rule", area.name()), rule -> rule.withoutChoice(area.id())));
    }

    /**
     * Makes what rule and choices propose the cycle's list of lokus, with rank and score as they are at this moment. A
     * decree's number stays only while the list has the same desa.
     *
     * @param shown the desa the person saw and confirms
     * @throws UserError {@code priority.tie} while a tie stands across the line, {@code priority.none} when no desa would
     *     be lokus, {@code priority.changed} when the list is no longer the one shown
     */
    public Optional<Change> confirm(List<String> shown) {
        return edits.apply(EditName.of("priority.confirm", String.valueOf(shown.size())), records -> {
            PriorityBoard now = board(records);
            LokusProposal proposal = now.proposal();
            if (!proposal.tied().isEmpty()) {
                throw new UserError(
                        "priority.tie", String.valueOf(proposal.tied().size()), String.valueOf(proposal.placesLeft()));
            }
            if (proposal.chosen().isEmpty()) {
                throw new UserError("priority.none");
            }
            if (!proposal.chosen().equals(shown)) {
                throw new UserError("priority.changed");
            }
            return listed(now, records);
        });
    }

    /**
     * Notes the number of the decree that fixes the confirmed list; blank takes it away.
     *
     * @throws UserError {@code priority.decree} when it is too long, {@code personal.nik} for a NIK
     */
    public Optional<Change> decree(String number) {
        String written = number == null || number.isBlank() ? null : checked(number, "priority.decree");
        return edits.apply(
                EditName.of("priority.decree"), records -> confirmed(records, CurrentCycle.of(records)).stream()
                        .map(site -> new RecordChange(site, site.withDecree(written)))
                        .toList());
    }

    private static List<RecordChange> listed(PriorityBoard now, Records records) {
        Map<String, PrioritySite> before =
                now.confirmed().stream().collect(Collectors.toMap(PrioritySite::areaId, Function.identity()));
        List<RecordChange> changes = new ArrayList<>();
        boolean same = now.difference().isEmpty();
        for (String areaId : now.proposal().chosen()) {
            PrioritySite known = before.remove(areaId);
            Optional<ManualChoice> choice = now.rule().choice(areaId);
            PrioritySite site = new PrioritySite(
                    known == null ? Ids.next() : known.id(),
                    now.cycle().id(),
                    areaId,
                    now.ranking().find(areaId).map(desa -> desa.rank()).orElse(null),
                    now.ranking().find(areaId).map(desa -> desa.score()).orElse(null),
                    choice.isPresent(),
                    choice.map(ManualChoice::reason).orElse(null),
                    same && known != null ? known.decree() : null);
            changes.add(new RecordChange(known, site));
        }
        before.values().forEach(site -> changes.add(RecordChange.deleted(site)));
        if (records.find(PriorityRule.class, now.rule().id()).isEmpty()) {
            changes.add(RecordChange.added(now.rule()));
        }
        return changes;
    }

    private Optional<Change> change(EditName name, UnaryOperator<PriorityRule> change) {
        return edits.apply(name, records -> {
            Cycle cycle = CurrentCycle.of(records);
            Optional<PriorityRule> stored = stored(records, cycle);
            PriorityRule from = stored.orElseGet(() -> usual(cycle, figures(records)));
            return List.of(new RecordChange(stored.orElse(null), change.apply(from)));
        });
    }

    private PriorityBoard board(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        PriorityFigures figures = figures(records);
        PriorityRule rule = stored(records, cycle).orElseGet(() -> usual(cycle, figures));
        Ranking ranking = new RankingRule(rule).rank(figures.of(rule));
        return new PriorityBoard(
                records.identity().practice(),
                cycle,
                rule,
                ranking,
                LokusProposal.of(rule, ranking),
                confirmed(records, cycle),
                figures.sets(),
                records.all(Area.class));
    }

    private PriorityFigures figures(Records records) {
        return new PriorityFigures(
                records.all(Area.class),
                records.all(StuntingCount.class),
                records.all(ServiceCount.class),
                reference.indicators());
    }

    /** The usual rule on the newest figures that at least half as many desa have as the fullest ones. */
    private static PriorityRule usual(Cycle cycle, PriorityFigures figures) {
        int most = figures.sets().stream().mapToInt(FigureSet::desa).max().orElse(0);
        return figures.sets().stream()
                .filter(set -> 2 * set.desa() >= most)
                .findFirst()
                .map(set -> PriorityRule.usual(Ids.next(), cycle.id(), set.period(), set.source()))
                .orElseGet(() -> PriorityRule.usual(
                        Ids.next(), cycle.id(), Period.ofYear(cycle.activityYear()), DataSource.EPPGBM));
    }

    private static Optional<PriorityRule> stored(Records records, Cycle cycle) {
        return records.all(PriorityRule.class).stream()
                .filter(rule -> rule.cycleId().equals(cycle.id()))
                .findFirst();
    }

    /** Area ids of a cycle's confirmed list, by rank; empty while there is none. */
    public static List<String> lokus(Records records, Cycle cycle) {
        return confirmed(records, cycle).stream().map(PrioritySite::areaId).toList();
    }

    /** The confirmed list of a cycle, by rank. */
    static List<PrioritySite> confirmed(Records records, Cycle cycle) {
        return records.all(PrioritySite.class).stream()
                .filter(site -> site.cycleId().equals(cycle.id()))
                .sorted(Comparator.comparing(PrioritySite::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PrioritySite::id))
                .toList();
    }

    private Optional<Area> named(String areaId) {
        return workspace.read(records -> records.find(Area.class, areaId));
    }

    private static String checked(String text, String code) {
        String plain = Objects.requireNonNullElse(text, "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new UserError(code, String.valueOf(LONGEST));
        }
        return PersonalData.refuseNik(plain);
    }
}
