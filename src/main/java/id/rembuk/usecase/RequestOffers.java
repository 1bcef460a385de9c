package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.quality.FindingKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what can be asked of a body: figures that are missing or wrong, indicators it answers for without figures of the
 * year, its plan lines with faults, and what it has to do in the year. Sentences are Indonesian, because they are sent.
 */
public final class RequestOffers {
    private final Workspace workspace;
    private final DataQuality quality;
    private final Year year;
    private final ReferenceCatalogue reference;
    private final Messages messages = Messages.indonesian();

    RequestOffers(Workspace workspace, DataQuality quality, Year year, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.quality = quality;
        this.year = year;
        this.reference = reference;
    }

    /** Why something can be asked. */
    public enum Kind {
        DATA,
        INDICATOR,
        PLAN,
        YEAR
    }

    /** @param text a sentence that asks for one thing */
    public record Offer(Kind kind, String text) {}

    /** What can be asked of a body now, by kind. */
    public List<Offer> of(String organisationId) {
        QualityBoard board = quality.board(null);
        FindingWords words = new FindingWords(board, messages);
        List<Offer> offers = new ArrayList<>();
        board.findings().stream()
                .filter(owned -> organisationId.equals(owned.organisationId())
                        && owned.finding().kind() != FindingKind.INDICATOR_MISSING)
                .forEach(owned -> offers.add(new Offer(Kind.DATA, words.ask(owned.finding()))));
        missing(board, organisationId)
                .forEach(indicator -> offers.add(new Offer(
                        Kind.INDICATOR,
                        messages.get(
                                "request.ask.indicator",
                                indicator.code(),
                                indicator.name(),
                                String.valueOf(board.year())))));
        lines(organisationId).forEach(text -> offers.add(new Offer(Kind.PLAN, text)));
        duties(organisationId).forEach(text -> offers.add(new Offer(Kind.YEAR, text)));
        return offers;
    }

    /**
     * The workbooks a body can send its figures in so that they are imported without any question: counts per desa when
     * some are missing, and its indicators without figures.
     */
    public List<ImportTemplate.Wish> workbooks(String organisationId) {
        QualityBoard board = quality.board(null);
        Period period = Period.ofYear(board.year());
        List<ImportTemplate.Wish> wishes = new ArrayList<>();
        boolean counts = board.findings().stream()
                .anyMatch(owned -> organisationId.equals(owned.organisationId())
                        && owned.finding().kind().group() == FindingKind.Group.MISSING
                        && owned.finding().measure().indicator() == null);
        if (counts) {
            wishes.add(new ImportTemplate.Wish(ImportKind.DESA, period, DataSource.EPPGBM, List.of(), true));
        }
        List<String> codes =
                missing(board, organisationId).stream().map(Indicator::code).toList();
        if (!codes.isEmpty()) {
            wishes.add(new ImportTemplate.Wish(ImportKind.LAYANAN, period, null, codes, true));
        }
        return wishes;
    }

    /** Indicators a body answers for of which the year has no figure at all. */
    private List<Indicator> missing(QualityBoard board, String organisationId) {
        DataOwners owners = new DataOwners(
                board.organisations(), reference.organisations(board.identity().regencyCode()), board.today());
        Set<String> known = workspace.read(records -> records.all(ServiceCount.class).stream()
                .filter(count -> count.period().year() == board.year())
                .map(ServiceCount::indicatorCode)
                .collect(Collectors.toSet()));
        return reference.indicators().stream()
                .filter(indicator -> !known.contains(indicator.code()))
                .filter(indicator -> owners.of(indicator.owners())
                        .map(Organisation::id)
                        .filter(organisationId::equals)
                        .isPresent())
                .toList();
    }

    private List<String> lines(String organisationId) {
        LineCheck check = new LineCheck(new Nomenclature(reference.nomenclature()));
        PlanWords words = new PlanWords(messages);
        List<PlanLine> lines = workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            return records.all(PlanLine.class).stream()
                    .filter(line -> line.cycleId().equals(cycle.id()) && organisationId.equals(line.organisationId()))
                    .toList();
        });
        List<String> texts = new ArrayList<>();
        for (PlanLine line : lines) {
            List<String> faults = check.of(line).stream()
                    .map(PlanFinding::kind)
                    .distinct()
                    .map(words::brief)
                    .toList();
            if (!faults.isEmpty()) {
                texts.add(messages.get(
                        "request.ask.line", line.words().isEmpty() ? "–" : line.words(), String.join(", ", faults)));
            }
        }
        return texts;
    }

    private List<String> duties(String organisationId) {
        YearBoard board = year.board();
        YearWords words = new YearWords(messages);
        return board.entries().stream()
                .filter(entry -> organisationId.equals(entry.organisationId())
                        && entry.kind() != YearEntry.Kind.REQUEST
                        && entry.last() != null
                        && entry.state(board.today()) != YearEntry.State.DONE)
                .map(entry ->
                        messages.get("request.ask.duty", words.title(entry), words.days(entry.from(), entry.to())))
                .toList();
    }

    /**
     * The workbook of a wish.
     *
     * @throws UserError never for the wishes of {@link #workbooks}
     */
    public ImportTemplate workbook(ImportTemplate.Wish wish) {
        return workspace.read(records -> new ImportTemplates(records, reference, messages).of(wish));
    }
}
