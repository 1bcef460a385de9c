package id.rembuk.sign.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import id.rembuk.task.Progress;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Strangers' files: whatever was done to one, it is never called intact and never breaks the program. */
class EveryByteTest {
    private static final PaperIssuer ROOT = PaperIssuer.root("Root", PaperIssuer.Key.RSA);
    private static final PdfPaperChecker CHECKER = new PdfPaperChecker(Clock.systemUTC());
    private static final int MUTATIONS = 1000;

    @Test
    void everyByteOfASmallSignedPaperFlippedOnceIsReported() {
        byte[] pdf = new Order("a").room(2700).sign(SignedPapers.small("a"), ROOT.signer("B"));
        assertThat(verdict(pdf)).isEqualTo("INTACT");

        List<String> missed = new ArrayList<>();
        byte[] changed = pdf.clone();
        for (int i = 0; i < pdf.length; i++) {
            changed[i] ^= (byte) (1 << i % 8);
            if (verdict(changed).equals(Integrity.INTACT.name())) {
                missed.add(i + ": "
                        + new String(pdf, Math.max(0, i - 8), 16, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            changed[i] = pdf[i];
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void seededMutationsOfASignedPaperEndInAReportOrASentence() {
        long seed = Long.getLong("rembuk.fuzz.seed", System.nanoTime());
        PaperIssuer.Signer signer = ROOT.signer("B");
        byte[] plain = new Order("b").sign(new Order("a").sign(SignedPapers.small("a", "b"), signer), signer);
        byte[] packed = new Order("b").sign(new Order("a").sign(SignedPapers.packed("a", "b"), signer), signer);
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(i % 2 == 0 ? plain : packed, random);
            assertThat(verdict(mutated)).as("seed " + seed + ", mutation " + i).isNotEqualTo(Integrity.INTACT.name());
        }
    }

    /** A verdict, or the code of the refusal; anything else fails the test. */
    private static String verdict(byte[] pdf) {
        try {
            AuthenticityReport report = CHECKER.check(
                    Bytes.of(pdf),
                    List.of(new TrustedIssuer(
                            "Root", Bytes.of(ROOT.certificate().getEncoded()), false)),
                    Progress.NONE);
            return report.verdict().name();
        } catch (UserError e) {
            return e.code();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mutated(byte[] pdf, Random random) {
        byte[] mutated = pdf.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutated.length);
            int length = 1 + random.nextInt(Math.min(40, mutated.length - at));
            switch (random.nextInt(6)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(mutated, at, at + length, (byte) random.nextInt(256));
                case 2 -> mutated = without(mutated, at, length);
                case 3 -> mutated = twice(mutated, at, length);
                case 4 -> mutated[at] = (byte) ('0' + random.nextInt(10));
                default -> {
                    int from = random.nextInt(mutated.length - length + 1);
                    System.arraycopy(mutated.clone(), from, mutated, at, Math.min(length, mutated.length - at));
                }
            }
        }
        return Arrays.equals(mutated, pdf) ? without(pdf, pdf.length / 2, 1) : mutated;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter;
    }

    private static byte[] twice(byte[] bytes, int at, int length) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
    }
}
