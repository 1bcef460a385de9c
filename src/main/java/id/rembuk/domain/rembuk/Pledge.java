package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.util.OptionalLong;

/**
 * What a partner promised in a meeting (Janji mitra), e.g. Rp150.000 for each of 40 children a month, for 6 months,
 * through Baznas.
 *
 * @param partner who promises
 * @param nameable whether the partner agrees to be named outside the office
 * @param rupiah amount for one receiver and one period, whole rupiah; null for a promise that is not money
 * @param receiver what one amount is for
 * @param period how often
 * @param duration how many periods; null while unknown, and for {@link Period#ONCE}
 * @param number how many receivers; null while unknown
 * @param channel through whom it reaches them; null while unknown
 * @param note what is promised in words; null for none
 */
public record Pledge(
        String id,
        String cycleId,
        String meetingId,
        String partner,
        boolean nameable,
        Long rupiah,
        Receiver receiver,
        Period period,
        Integer duration,
        Integer number,
        String channel,
        String note)
        implements WorkspaceRecord {

    /** What one amount is for. */
    public enum Receiver {
        CHILD,
        FAMILY,
        VILLAGE,
        TOTAL
    }

    /** How often an amount is given. */
    public enum Period {
        ONCE,
        DAY,
        MONTH,
        YEAR
    }

    /** A promise of which only the partner is known. */
    public static Pledge of(String id, String cycleId, String meetingId, String partner) {
        return new Pledge(
                id,
                cycleId,
                meetingId,
                partner,
                /* nameable= */ true,
                null,
                Receiver.TOTAL,
                Period.ONCE,
                null,
                null,
                null,
                null);
    }

    /** Rupiah altogether: amount × receivers × periods; empty while one of them is unknown or it is beyond a long. */
    public OptionalLong total() {
        Long receivers = receiver == Receiver.TOTAL ? Long.valueOf(1) : widened(number);
        Long periods = period == Period.ONCE ? Long.valueOf(1) : widened(duration);
        if (rupiah == null || receivers == null || periods == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Math.multiplyExact(Math.multiplyExact(rupiah, receivers), periods));
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    private static Long widened(Integer count) {
        return count == null ? null : count.longValue();
    }

    public PledgeBuilder edit() {
        return new PledgeBuilder(this);
    }
}
