package id.rembuk.domain.plan;

/**
 * Total budget of a plan line. Unknown is never 0: a line may have no amount yet, or its cost may be part of another.
 *
 * @param rupiah whole rupiah, 0 to 10^13, only with {@link Kind#STATED}
 * @param embeddedIn what the cost is part of, only with {@link Kind#EMBEDDED}
 */
public record Budget(Kind kind, Long rupiah, String embeddedIn) {
    /** Largest amount a line can hold: ten trillion rupiah (domain: exact rupiah up to 10^13). */
    public static final long MAX_RUPIAH = 10_000_000_000_000L;

    public static final Budget UNKNOWN = new Budget(Kind.UNKNOWN, null, null);

    /** How the budget is known. */
    public enum Kind {
        STATED,
        UNKNOWN,
        EMBEDDED
    }

    public Budget {
        if ((kind == Kind.STATED) != (rupiah != null)) {
            throw new IllegalArgumentException("Only a stated budget has rupiah, and it must");
        }
        if (rupiah != null && (rupiah < 0 || rupiah > MAX_RUPIAH)) {
            throw new IllegalArgumentException("Budget outside 0 to 10^13 rupiah");
        }
    }

    public static Budget of(long rupiah) {
        return new Budget(Kind.STATED, rupiah, null);
    }

    public static Budget embeddedIn(String where) {
        return new Budget(Kind.EMBEDDED, null, where);
    }
}
