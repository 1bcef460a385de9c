package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.time.Instant;
import java.util.Locale;

/** The fixed words of the place Rembuk. */
record RembukWords(Messages messages) {
    String of(DecisionState state) {
        return messages.get("rembuk.decision." + key(state));
    }

    static Tone tone(DecisionState state) {
        return switch (state) {
            case USULAN -> Tone.USULAN;
            case DIBAHAS -> Tone.DIBAHAS;
            case DISEPAKATI, DISEPAKATI_CATATAN -> Tone.DISEPAKATI;
            case DITUNDA -> Tone.DITUNDA;
            case DITOLAK -> Tone.DITOLAK;
        };
    }

    String of(Minute.Kind kind) {
        return messages.get("rembuk.note." + key(kind));
    }

    String of(MeetingKind kind) {
        return messages.get("rembuk.kind." + key(kind));
    }

    String of(Pledge.Receiver receiver) {
        return messages.get("rembuk.receiver." + key(receiver));
    }

    String of(Pledge.Period period) {
        return messages.get("rembuk.period." + key(period));
    }

    /** The time of day where the meeting is held, as on the hall's screen and in its papers: 10.41. */
    static String clock(Instant at, RembukBoard board) {
        return Formats.time(at.atZone(board.zone()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
