package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.PledgeBuilder;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people do with the promises of partners (Janji mitra), before, during and after a meeting. */
public final class Pledges {
    private static final int LONGEST = 1_000;
    private static final int MOST = 10_000_000;

    private final Edits edits;
    private final Clock clock;

    Pledges(Edits edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * Adds a promise of a partner.
     *
     * @return its id
     * @throws UserError {@code pledge.partner} without a partner, {@code pledge.text} over 1,000 characters
     */
    public String add(String partner) {
        String id = Ids.next();
        edits.apply(EditName.of("pledge.add"), records -> {
            Chosen chosen = Chosen.of(records, Instant.now(clock));
            Pledge pledge = Pledge.of(id, CurrentCycle.of(records).id(), chosen.meetingId(), partner);
            return chosen.with(List.of(RecordChange.added(checked(pledge))));
        });
        return id;
    }

    /**
     * Changes a promise as it is stored now.
     *
     * @throws UserError {@code pledge.gone}, {@code pledge.partner}, {@code pledge.text}, {@code pledge.amount} outside 0
     *     to 10^13 rupiah, {@code pledge.number} outside 1 to 10,000,000, {@code personal.nik}
     */
    public Optional<Change> change(String id, UnaryOperator<PledgeBuilder> change) {
        return edits.apply(EditName.of("pledge.change"), records -> {
            Pledge before = stored(records, id);
            return List.of(
                    new RecordChange(before, checked(change.apply(before.edit()).build())));
        });
    }

    public Optional<Change> delete(String id) {
        return edits.apply(EditName.of("pledge.delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    private static Pledge checked(Pledge pledge) {
        if (pledge.partner() == null || pledge.partner().isBlank()) {
            throw new UserError("pledge.partner");
        }
        Long rupiah = pledge.rupiah();
        if (rupiah != null && (rupiah < 0 || rupiah > Budget.MAX_RUPIAH)) {
            throw new UserError("pledge.amount");
        }
        if (isOutside(pledge.number()) || isOutside(pledge.duration())) {
            throw new UserError("pledge.number");
        }
        Stream.of(pledge.partner(), pledge.channel(), pledge.note())
                .filter(text -> text != null)
                .forEach(text -> {
                    if (PersonalData.refuseNik(text).length() > LONGEST) {
                        throw new UserError("pledge.text");
                    }
                });
        return pledge;
    }

    private static boolean isOutside(Integer number) {
        return number != null && (number < 1 || number > MOST);
    }

    private static Pledge stored(Records records, String id) {
        return records.find(Pledge.class, id).orElseThrow(() -> new UserError("pledge.gone"));
    }
}
