package id.rembuk.usecase;

/**
 * The number beside a place of the window.
 *
 * @param count things there, done, or to be mended
 * @param of how many there are when {@code count} are done; 0 when it stands alone
 * @param warning whether these are to be mended
 */
public record Badge(int count, int of, boolean warning) {
    static Badge done(int count, int of) {
        return new Badge(count, of, false);
    }

    static Badge count(int count) {
        return new Badge(count, 0, false);
    }

    static Badge warning(int count) {
        return new Badge(count, 0, true);
    }
}
