package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.InForce;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;

/** One official as the list shows them for a day; the service number is left out on purpose. */
record OfficialRow(Official official, String organisation, State state) {

    /** What an entry is on the day asked about. */
    enum State {
        /** No name yet: papers print dots. */
        UNNAMED,
        /** Signs for the position. */
        SIGNS,
        /** Signs, but another entry is valid too and nobody only stands in. */
        DOUBTFUL,
        /** Valid, while somebody else signs. */
        STANDS_BACK,
        NOT_YET,
        ENDED
    }

    static OfficialRow of(Official official, List<Official> all, List<Organisation> bodies, LocalDate day) {
        String organisation = bodies.stream()
                .filter(body -> body.id().equals(official.organisationId()))
                .map(Organisation::label)
                .findFirst()
                .orElse("");
        return new OfficialRow(official, organisation, state(official, all, day));
    }

    private static State state(Official official, List<Official> all, LocalDate day) {
        if (official.name() == null || official.name().isBlank()) {
            return State.UNNAMED;
        }
        if (official.validFrom() != null && day.isBefore(official.validFrom())) {
            return State.NOT_YET;
        }
        if (!InForce.isValid(official, day)) {
            return State.ENDED;
        }
        InForce inForce = InForce.on(
                day,
                all.stream()
                        .filter(other -> InForce.samePosition(official, other))
                        .toList());
        if (inForce.chosen().filter(official::equals).isEmpty()) {
            return State.STANDS_BACK;
        }
        return inForce.isDoubtful() ? State.DOUBTFUL : State.SIGNS;
    }
}
