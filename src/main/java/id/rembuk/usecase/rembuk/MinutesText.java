package id.rembuk.usecase.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The notulen: what the agenda, the decisions and the confirmed changes say by themselves, with the typed notes between
 * them, oldest first. Always Indonesian, as papers are.
 */
public final class MinutesText {
    private static final int LONGEST_NAME = 90;

    private final RembukBoard board;
    private final Messages messages = Messages.indonesian();

    public MinutesText(RembukBoard board) {
        this.board = board;
    }

    /**
     * One line.
     *
     * @param agendaItemId item that was on; null for none
     * @param minute the typed note; empty for a line that wrote itself
     */
    public record Line(Instant at, String agendaItemId, Minute.Kind kind, String text, Optional<Minute> minute) {}

    /** All lines of the chosen meeting. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Minute minute : board.minutes()) {
            lines.add(new Line(
                    minute.at(),
                    minute.agendaItemId(),
                    minute.kind(),
                    body(minute.organisationId()) + minute.text(),
                    Optional.of(minute)));
        }
        for (Decision decision : board.decisions()) {
            if (decision.meetingId().equals(board.meeting().id())) {
                lines.add(written(decision.at(), Minute.Kind.KEPUTUSAN, decision(decision)));
            }
        }
        for (FloorChange change : board.changes()) {
            if (change.outcome() == FloorChange.Outcome.CONFIRMED) {
                lines.add(written(change.settledAt(), Minute.Kind.KEPUTUSAN, change(change)));
            }
        }
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    /** The decisions and confirmed changes alone, for the discussion in the Berita Acara. */
    public List<String> results() {
        return lines().stream()
                .filter(line -> line.kind() == Minute.Kind.KEPUTUSAN)
                .map(Line::text)
                .distinct()
                .toList();
    }

    /** The confirmed changes from the floor. */
    List<String> changes() {
        return board.changes().stream()
                .filter(change -> change.outcome() == FloorChange.Outcome.CONFIRMED)
                .map(this::change)
                .toList();
    }

    /** The tasks that were noted. */
    public List<String> tasks() {
        return lines().stream()
                .filter(line -> line.kind() == Minute.Kind.TUGAS)
                .map(Line::text)
                .distinct()
                .toList();
    }

    private Line written(Instant at, Minute.Kind kind, String text) {
        return new Line(at, itemAt(at), kind, text, Optional.empty());
    }

    /** The item that was on at a moment: the one begun last before it. */
    private String itemAt(Instant at) {
        return board.agenda().stream()
                .filter(item -> item.startedAt() != null && !item.startedAt().isAfter(at))
                .max(Comparator.comparing(AgendaItem::startedAt))
                .map(AgendaItem::id)
                .orElse(null);
    }

    private String body(String organisationId) {
        return board.catalogue()
                .organisation(organisationId)
                .map(Organisation::label)
                .map(name -> name + ": ")
                .orElse("");
    }

    /** A decision as a sentence. */
    String decision(Decision decision) {
        String state = messages.get("rembuk.decision."
                + decision.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String text = messages.get("rembuk.minutes.decision", name(decision.subject()), state);
        if (decision.hands() != null) {
            text += " "
                    + messages.get(
                            "rembuk.minutes.hands",
                            Formats.number(decision.hands().inFavour()),
                            Formats.number(decision.hands().against()),
                            Formats.number(decision.hands().abstaining()));
        }
        return decision.note() == null ? text : text + " " + messages.get("rembuk.minutes.note", decision.note());
    }

    private String change(FloorChange change) {
        String field = change.line() == null
                ? messages.get("rembuk.field."
                        + change.field().toLowerCase(Locale.ROOT).replace('_', '-'))
                : new PlanWords(messages).of(PlanField.valueOf(change.field()));
        return messages.get(
                "rembuk.minutes.change",
                name(change.subject()),
                field,
                filled(change.before()),
                filled(change.after()));
    }

    private String filled(String text) {
        return text.isEmpty() ? messages.get("rembuk.minutes.nothing") : text;
    }

    /** What a record is called in minutes. */
    String name(RecordRef subject) {
        if (subject.kind() == RecordKind.COMMITMENT) {
            return board.commitments().stream()
                    .filter(commitment -> commitment.id().equals(subject.id()))
                    .findFirst()
                    .map(commitment -> messages.get(
                            "rembuk.minutes.commitment",
                            String.valueOf(commitment.number()),
                            shortened(textOf(commitment))))
                    .orElseGet(() -> messages.get("rembuk.minutes.gone"));
        }
        return board.lines().stream()
                .filter(line -> line.id().equals(subject.id()))
                .findFirst()
                .map(line -> body(line.organisationId()) + shortened(line.words()))
                .orElseGet(() -> messages.get("rembuk.minutes.gone"));
    }

    private static String textOf(Commitment commitment) {
        return commitment.text() == null ? "" : commitment.text();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME
                ? text
                : text.substring(0, LONGEST_NAME).strip() + "\u2026";
    }
}
