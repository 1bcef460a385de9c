package id.rembuk.sign.check;

import com.itextpdf.commons.actions.EventManager;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperChecker;
import java.security.Provider;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Judges PDF files without the internet: hash, range and place of every signature, and everything added after it. */
public final class PdfPaperChecker implements PaperChecker {
    private static final int LARGEST = 200 << 20;

    private final Clock clock;
    private final Provider provider = new BouncyCastleProvider();

    /** @param clock tells which certificates have expired by today */
    public PdfPaperChecker(Clock clock) {
        // we use iText under the AGPL; unasked it would print an advertisement into the answers of the command line
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
        this.clock = clock;
    }

    @Override
    public AuthenticityReport check(Bytes pdf, List<TrustedIssuer> trusted, Progress progress) {
        if (pdf.length() > LARGEST) {
            throw new UserError("verify.too-large");
        }
        Chains chains = new Chains(trusted, clock.instant());
        RawPdf raw = new RawPdf(pdf.buffer());
        Swelling.refuse(raw);
        Layout layout = Layout.of(raw);
        try (OpenPdf newest = OpenPdf.open(raw, layout.last().end())) {
            return new Checking(pdf, raw, layout, chains, provider).judge(newest, progress);
        } catch (CancelledException | UserError e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            boolean encrypted = raw.find("/Encrypt", 0, raw.length()) >= 0;
            throw new UserError(e, encrypted ? "verify.encrypted" : "verify.unreadable");
        }
    }

    @Override
    public TrustedIssuer issuer(Bytes file, boolean psreRoot) {
        return Certificates.issuer(file, psreRoot);
    }
}
