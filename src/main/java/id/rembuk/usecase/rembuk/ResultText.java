package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.AgreedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rumusan hasil rembuk: what was agreed for the planned year, as it is read out at the end. Made of the agreed
 * content and the notes of the meeting alone, so it says what the papers say.
 */
public final class ResultText {
    private final RembukBoard board;
    private final AgreedContent agreed;
    private final Undecided undecided;
    private final Messages messages = Messages.indonesian();

    private ResultText(RembukBoard board, AgreedContent agreed) {
        this.board = board;
        this.agreed = agreed;
        undecided = Undecided.of(board);
    }

    /** Of the newest closed text; without one, of the plan and the commitments as they stand now. */
    public static ResultText of(RembukBoard board, AgreedTexts texts) {
        return new ResultText(
                board, texts.newest().map(AgreedTexts.Agreed::content).orElseGet(texts::now));
    }

    /** Headings, sentences and lists from the top down. */
    public List<ReportPart> parts() {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Text(messages.get(
                isAnythingAgreed() ? "rembuk.result.opening" : "rembuk.result.opening-open",
                String.valueOf(board.cycle().activityYear()),
                board.regencyName(),
                String.valueOf(board.cycle().planningYear()))));
        Set<String> proposed =
                undecided.commitments().stream().map(Commitment::text).collect(Collectors.toSet());
        section(parts, "rembuk.result.commitments", commitments(point -> !proposed.contains(point.text())));
        section(parts, "rembuk.result.proposed", commitments(point -> proposed.contains(point.text())));
        section(parts, "rembuk.result.plan", plan());
        section(parts, "rembuk.result.set-aside", setAside());
        section(parts, "rembuk.result.changes", new MinutesText(board).changes());
        section(parts, "rembuk.result.pledges", pledges());
        section(parts, "rembuk.result.tasks", new MinutesText(board).tasks());
        return parts;
    }

    /** The same as plain text, for reading out and copying. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (ReportPart part : parts()) {
            if (part instanceof ReportPart.Heading heading) {
                text.append('\n').append(heading.text()).append('\n');
            } else if (part instanceof ReportPart.Text sentence) {
                text.append(sentence.text()).append('\n');
            } else if (part instanceof ReportPart.Items items) {
                items.items()
                        .forEach(item -> text.append("\u2013 ").append(item).append('\n'));
            }
        }
        return text.toString().strip();
    }

    private void section(List<ReportPart> parts, String headingKey, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(new ReportPart.Heading(messages.get(headingKey)));
            parts.add(new ReportPart.Items(items));
        }
    }

    private boolean isAnythingAgreed() {
        return Stream.concat(board.commitments().stream(), board.lines().stream())
                .anyMatch(each -> board.states().state(RecordRef.of(each)).isAgreed());
    }

    private List<String> commitments(Predicate<AgreedPoint> which) {
        return agreed.commitments().stream().filter(which).map(this::point).toList();
    }

    private String point(AgreedPoint point) {
        List<String> facts = new ArrayList<>();
        if (point.owner() != null) {
            facts.add(point.owner());
        }
        if (point.target() != null && !point.target().isEmpty()) {
            facts.add(messages.get("rembuk.result.target", target(point)));
        }
        if (point.deadline() != null) {
            facts.add(messages.get("rembuk.result.deadline", Formats.date(point.deadline())));
        }
        if (point.reservation() != null && !point.reservation().isBlank()) {
            facts.add(messages.get("rembuk.result.reservation", point.reservation()));
        }
        String text = point.text() == null ? messages.get("rembuk.minutes.nothing") : point.text();
        return point.number() + ". " + text + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")");
    }

    private static String target(AgreedPoint point) {
        Target target = point.target();
        if (target.number() == null) {
            return target.text();
        }
        String value = target.operator().sign() + " " + Formats.number(target.number());
        return (point.unit() == null ? value : value + " " + point.unit()).strip();
    }

    private List<String> plan() {
        List<String> items = new ArrayList<>();
        items.add(messages.get(
                "rembuk.result.sum",
                Formats.number(agreed.summary().lines()),
                Formats.number(agreed.summary().organisations()),
                Formats.rupiah(agreed.summary().budget()),
                Formats.rupiah(agreed.summary().share())));
        if (!undecided.lines().isEmpty()) {
            items.add(messages.get(
                    "rembuk.result.plan-undecided",
                    Formats.number(undecided.lines().size())));
        }
        if (agreed.summary().unknownBudgets() > 0) {
            items.add(messages.get(
                    "rembuk.result.unknown", Formats.number(agreed.summary().unknownBudgets())));
        }
        agreed.summary().funds().forEach(fund -> items.add(fund.name() + ": " + Formats.rupiah(fund.rupiah())));
        return items;
    }

    private List<String> setAside() {
        Decisions states = board.states();
        MinutesText minutes = new MinutesText(board);
        List<RecordRef> subjects = new ArrayList<>();
        board.commitments().forEach(commitment -> subjects.add(RecordRef.of(commitment)));
        board.lines().forEach(line -> subjects.add(RecordRef.of(line)));
        return subjects.stream()
                .flatMap(subject -> states.of(subject).stream())
                .filter(decision -> decision.state().isSetAside())
                .map(minutes::decision)
                .toList();
    }

    private List<String> pledges() {
        List<String> items = board.pledges().stream()
                .map(pledge -> {
                    OptionalLong total = pledge.total();
                    String partner = pledge.nameable() ? pledge.partner() : messages.get("rembuk.result.unnamed");
                    return total.isPresent()
                            ? messages.get("rembuk.result.pledge", partner, Formats.rupiah(total.getAsLong()))
                            : partner + (pledge.note() == null ? "" : ": " + pledge.note());
                })
                .collect(Collectors.toCollection(ArrayList::new));
        long open = board.pledges().stream()
                .map(Pledge::total)
                .filter(OptionalLong::isEmpty)
                .count();
        if (open > 0 && open < board.pledges().size()) {
            items.add(messages.get("rembuk.result.pledges-open", Formats.number(open)));
        }
        return items;
    }
}
