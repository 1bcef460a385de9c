package id.rembuk.usecase.request;

import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.kecamatan.KecamatanOffice;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.quality.FindingKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.DataQuality;
import id.rembuk.usecase.FindingWords;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.PlanWords;
import id.rembuk.usecase.QualityBoard;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.year.Year;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import id.rembuk.usecase.year.YearWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what can be asked of a body: figures that are missing or wrong, indicators it answers for without figures of the
 * year, its plan lines with faults, what it has to do in the year, and evidence of the actions. The office of a kecamatan
 * answers for the figures of its desa, whichever OPD collects them. Sentences are Indonesian, because they are sent.
 */
public final class RequestOffers {
    private final Workspace workspace;
    private final DataQuality quality;
    private final Year year;
    private final ReferenceCatalogue reference;
    private final Messages messages = Messages.indonesian();
    private final EvidenceOffers evidence;

    public RequestOffers(
            Workspace workspace, DataQuality quality, Year year, GuideBoards guides, ReferenceCatalogue reference) {
        evidence = new EvidenceOffers(workspace, guides, messages);
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
        YEAR,
        EVIDENCE
    }

    /**
     * One thing that can be asked.
     *
     * @param text a sentence that asks for it
     * @param awaited how its arrival is noticed; null when only a person can tell
     */
    public record Offer(Kind kind, String text, Awaited awaited) {
        Offer(Kind kind, String text) {
            this(kind, text, null);
        }

        Offer(Kind kind, Awaited awaited) {
            this(kind, awaited.text(), awaited);
        }
    }

    /** What can be asked of a body now, by kind; what it is asked for already and waited for is left out. */
    public List<Offer> of(String organisationId) {
        QualityBoard board = quality.board(null);
        List<Offer> offers = new ArrayList<>();
        Optional<Area> kecamatan = kecamatan(board, organisationId);
        findings(board, organisationId)
                .forEach(finding -> offers.add(
                        kecamatan.isPresent() && isNothing(finding)
                                ? everything(board, kecamatan.get())
                                : data(board, finding)));
        missing(board, organisationId)
                .forEach(indicator -> offers.add(new Offer(
                        Kind.INDICATOR,
                        Awaited.indicator(
                                indicator.code(),
                                board.year(),
                                messages.get(
                                        "request.ask.indicator",
                                        indicator.code(),
                                        indicator.name(),
                                        String.valueOf(board.year()))))));
        lines(organisationId).forEach(text -> offers.add(new Offer(Kind.PLAN, text)));
        duties(organisationId).forEach(text -> offers.add(new Offer(Kind.YEAR, text)));
        body(board, organisationId)
                .ifPresent(body -> evidence.of(body).forEach(each -> offers.add(new Offer(Kind.EVIDENCE, each))));
        Set<String> waited = board.asked().waiting(organisationId).stream()
                .flatMap(request -> request.awaited().stream())
                .map(Awaited::key)
                .collect(Collectors.toSet());
        offers.removeIf(offer ->
                offer.awaited() != null && waited.contains(offer.awaited().key()));
        return offers;
    }

    /** What is wrong with the figures a body answers for, but for indicators without any figure. */
    private List<DataFinding> findings(QualityBoard board, String organisationId) {
        Optional<Area> kecamatan = kecamatan(board, organisationId);
        return board.findings().stream()
                .filter(owned -> owned.finding().kind() != FindingKind.INDICATOR_MISSING)
                .filter(owned -> kecamatan.isPresent()
                        ? isNothing(owned.finding())
                                || isIn(board, owned.finding().areaId(), kecamatan.get())
                        : organisationId.equals(owned.organisationId()))
                .map(QualityBoard.Owned::finding)
                .toList();
    }

    /** A count that a desa lacks is noticed when it comes; whether anything else was mended only a person can tell. */
    private Offer data(QualityBoard board, DataFinding finding) {
        String text = new FindingWords(board, messages).ask(finding);
        Area area = board.areas().get(finding.areaId());
        boolean noticed = finding.kind().group() == FindingKind.Group.MISSING
                && finding.measure().count() != null
                && area != null
                && area.level() == AreaLevel.DESA;
        return noticed
                ? new Offer(
                        Kind.DATA, Awaited.count(area.id(), finding.measure().count(), board.year(), text))
                : new Offer(Kind.DATA, text);
    }

    private Offer everything(QualityBoard board, Area kecamatan) {
        return new Offer(
                Kind.DATA, messages.get("request.ask.kecamatan", kecamatan.name(), String.valueOf(board.year())));
    }

    private static Optional<Organisation> body(QualityBoard board, String organisationId) {
        return board.organisations().stream()
                .filter(body -> body.id().equals(organisationId))
                .findFirst();
    }

    /** The kecamatan a body is the office of. */
    private static Optional<Area> kecamatan(QualityBoard board, String organisationId) {
        return body(board, organisationId).flatMap(body -> board.areas().values().stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN && KecamatanOffice.isOffice(body, area))
                .findFirst());
    }

    /** No desa of the regency has any count of the year, so none of a kecamatan has. */
    private static boolean isNothing(DataFinding finding) {
        return finding.kind() == FindingKind.NO_DATA && finding.measure().indicator() == null;
    }

    private static boolean isIn(QualityBoard board, String areaId, Area kecamatan) {
        Area area = board.areas().get(areaId);
        return kecamatan.id().equals(areaId) || (area != null && kecamatan.id().equals(area.parentId()));
    }

    /**
     * The workbooks a body can send its figures in so that they are imported without any question: counts per desa when
     * some are missing, of a kecamatan its own desa only, and its indicators without figures.
     */
    public List<ImportTemplate.Wish> workbooks(String organisationId) {
        QualityBoard board = quality.board(null);
        Period period = Period.ofYear(board.year());
        List<ImportTemplate.Wish> wishes = new ArrayList<>();
        boolean counts = findings(board, organisationId).stream()
                .anyMatch(finding -> finding.kind().group() == FindingKind.Group.MISSING
                        && finding.measure().indicator() == null);
        if (counts) {
            String within = kecamatan(board, organisationId).map(Area::id).orElse(null);
            wishes.add(new ImportTemplate.Wish(ImportKind.DESA, period, DataSource.EPPGBM, List.of(), true, within));
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
        LineCheck check = new LineCheck(new Nomenclature(reference::nomenclature));
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
}
