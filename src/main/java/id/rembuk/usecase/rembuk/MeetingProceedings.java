package id.rembuk.usecase.rembuk;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.document.Proceedings.Note;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts how the chosen meeting was held into what its notulen and its attendance list state. */
public final class MeetingProceedings {
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final RembukBoard board;
    private final Messages messages = Messages.indonesian();

    public MeetingProceedings(RembukBoard board) {
        this.board = board;
    }

    /** What a paper of a kind states of it; null for a kind that states nothing of it. */
    public Proceedings of(DocumentKind kind) {
        return switch (kind) {
            case BERITA_ACARA, PERNYATAAN_KOMITMEN -> null;
            case NOTULEN -> minutes();
            case DAFTAR_HADIR -> proceedings(List.of(), List.of(), present());
        };
    }

    private Proceedings minutes() {
        List<MinutesText.Line> lines = new MinutesText(board).lines();
        return proceedings(
                board.agenda().stream().map(item -> item(item, lines)).toList(), notes(lines, null), List.of());
    }

    private Proceedings proceedings(
            List<Proceedings.Item> course, List<Note> outside, List<Proceedings.Present> present) {
        Sitting sitting = board.sitting();
        return new Proceedings(
                clock(sitting.openedAt()),
                clock(sitting.closedAt()),
                board.meeting().moderator(),
                minutesTaker(),
                course,
                outside,
                sitting.reopenings().stream().map(this::reopening).toList(),
                turnout(),
                present);
    }

    private String minutesTaker() {
        return board.officials().stream()
                .filter(official -> official.id().equals(board.meeting().minutesTakerId()))
                .findFirst()
                .map(Official::words)
                .orElse(null);
    }

    private Proceedings.Item item(AgendaItem item, List<MinutesText.Line> lines) {
        return new Proceedings.Item(
                item.position(),
                item.title(),
                item.people(),
                clock(item.startedAt()),
                clock(item.endedAt()),
                item.plannedMinutes(),
                item.startedAt() == null ? null : item.spentSeconds() / SECONDS_OF_A_MINUTE,
                notes(lines, item.id()));
    }

    private List<Note> notes(List<MinutesText.Line> lines, String itemId) {
        return lines.stream()
                .filter(line -> Objects.equals(line.agendaItemId(), itemId))
                .map(line -> new Note(
                        clock(line.at()),
                        messages.get("rembuk.note." + line.kind().name().toLowerCase(Locale.ROOT)),
                        line.text()))
                .toList();
    }

    private String reopening(Sitting.Reopening reopening) {
        return messages.get("rembuk.paper.reopening", Formats.time(clock(reopening.at())), reopening.reason());
    }

    private Proceedings.Turnout turnout() {
        AttendanceCount count = AttendanceCount.of(board.attendees());
        return new Proceedings.Turnout(
                count.came(),
                count.expected(),
                count.walkIns(),
                count.inRoom(),
                count.online(),
                count.men(),
                count.women(),
                count.byElement().entrySet().stream()
                        .map(element -> new Proceedings.Element(
                                element.getKey().isEmpty()
                                        ? messages.get("rembuk.attendance.no-element")
                                        : element.getKey(),
                                element.getValue().came(),
                                element.getValue().expected()))
                        .toList());
    }

    private List<Proceedings.Present> present() {
        return MeetingReports.inOrder(
                        board.attendees().stream().filter(Attendee::hasCome).toList())
                .stream()
                .map(attendee -> new Proceedings.Present(
                        attendee.name(),
                        attendee.organisation(),
                        attendee.element(),
                        attendee.sex() == null ? null : attendee.sex().name(),
                        clock(attendee.cameAt()),
                        clock(attendee.leftAt()),
                        messages.get("rembuk.mode." + attendee.mode().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private LocalTime clock(Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, board.zone()).truncatedTo(ChronoUnit.MINUTES);
    }
}
