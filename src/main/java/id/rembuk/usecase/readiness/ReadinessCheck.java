package id.rembuk.usecase.readiness;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.domain.readiness.Severity;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something one place of the work asks before a rembuk. A place lists its checks in a class of its own; {@link
 * ReadinessChecks} puts the lists of all places together.
 *
 * @param id lower case and hyphens; texts {@code readiness.open.ID} and {@code readiness.met.ID} tell it
 * @param judge empty while there is nothing to judge yet; what should be there is then asked by a check of its own
 */
public record ReadinessCheck(
        String id, Room room, Severity severity, Function<ReadinessFacts, Optional<Judgement>> judge) {

    static ReadinessCheck blocker(String id, Room room, Function<ReadinessFacts, Optional<Judgement>> judge) {
        return new ReadinessCheck(id, room, Severity.BLOCKER, judge);
    }

    static ReadinessCheck warning(String id, Room room, Function<ReadinessFacts, Optional<Judgement>> judge) {
        return new ReadinessCheck(id, room, Severity.WARNING, judge);
    }

    Optional<Condition> of(ReadinessFacts facts) {
        return judge.apply(facts).map(judgement -> new Condition(id, room, severity, judgement));
    }
}
