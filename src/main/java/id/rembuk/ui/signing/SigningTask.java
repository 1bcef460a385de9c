package id.rembuk.ui.signing;

import id.rembuk.domain.document.TimeZoneName;
import java.util.Optional;

/**
 * What is being signed, in words.
 *
 * @param title name of the paper
 * @param facts what it holds, on one line
 * @param hash SHA-256 (hex) of the final
 * @param zone clock of the place where it is signed
 * @param practice asks for the holder of a practice certificate
 */
public record SigningTask(String title, String facts, String hash, TimeZoneName zone, PracticeQuestion practice) {
    /** The beginning and end of the digest, as people compare them. */
    public String shortHash() {
        return ShortHash.of(hash);
    }

    /** Asks who a practice certificate is for and with which passphrase. */
    public interface PracticeQuestion {
        /** Empty when the user goes back. */
        Optional<PracticeWish> ask(String proposedHolder);
    }
}
