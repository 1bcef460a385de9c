package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import java.math.BigDecimal;

/**
 * The value of an area as the audience may read it; one that is hidden or unknown is not in it.
 *
 * @param value persons or percent; null unless known
 * @param few true when so few were measured or to be served that a percent says little
 */
public record AreaValue(Area area, State state, BigDecimal value, boolean few) {
    /** What may be read of a value. */
    public enum State {
        KNOWN,
        /** 1 to 4 persons stand behind it. */
        SMALL,
        /** Hidden because a small one could be worked out from it. */
        WITHHELD,
        MISSING
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    double number() {
        return value.doubleValue();
    }
}
