package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.Cover;
import java.util.Optional;

/**
 * Where the projection stood, so that it goes on there after the computer was switched off in the middle.
 *
 * @param showing whether the hall was being shown anything
 * @param slide key of the slide the hall saw
 * @param next key of the slide that was to come; "" for the one behind
 * @param dark whether the hall is dark
 */
public record HallStand(boolean showing, String slide, String next, boolean frozen, Cover cover, boolean dark) {
    /** Before anything was shown. */
    public static final HallStand START = new HallStand(false, "title", "", false, Cover.NONE, false);

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 6;

    String written() {
        return String.join(
                SEPARATOR,
                String.valueOf(showing),
                slide,
                next,
                String.valueOf(frozen),
                cover.name(),
                String.valueOf(dark));
    }

    /** Empty for a text that was not written by this. */
    static Optional<HallStand> read(String written) {
        String[] parts = written.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HallStand(
                    Boolean.parseBoolean(parts[0]),
                    parts[1],
                    parts[2],
                    Boolean.parseBoolean(parts[3]),
                    Cover.valueOf(parts[4]),
                    Boolean.parseBoolean(parts[5])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
