package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.SignatureType;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.sign.PracticeMark;
import id.rembuk.sign.check.Revisions.Signed;
import id.rembuk.sign.check.Revisions.Step;
import id.rembuk.task.Progress;
import java.security.Provider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One check of one file, from its bytes to the report. */
final class Checking {
    private final Bytes pdf;
    private final RawPdf raw;
    private final Layout layout;
    private final Chains chains;
    private final CmsCheck cms;
    private final Findings file = new Findings();

    Checking(Bytes pdf, RawPdf raw, Layout layout, Chains chains, Provider provider) {
        this.pdf = pdf;
        this.raw = raw;
        this.layout = layout;
        this.chains = chains;
        this.cms = new CmsCheck(provider, raw.buffer());
    }

    AuthenticityReport judge(OpenPdf newest, Progress progress) {
        Revisions revisions = new Revisions(raw, layout, file);
        revisions.compare(newest, progress);
        List<Signed> inOrder = new ArrayList<>(revisions.signatures());
        inOrder.sort(Comparator.comparingInt(Signed::revision));
        List<SignatureFinding> signatures = new ArrayList<>();
        for (Signed signed : inOrder) {
            progress.checkCancelled();
            signatures.add(signature(signed, signatures.size() + 1, revisions.steps()));
        }
        outside(inOrder);
        if (signatures.isEmpty()) {
            file.doubt("unsigned");
        } else if (!revisions.steps().isEmpty() && verdict(signatures) == Integrity.INTACT) {
            secondOpinion();
        }
        return new AuthenticityReport(
                verdict(signatures),
                pdf.sha256(),
                pdf.length(),
                revisions.pages(),
                signatures,
                revisions.findings(),
                file.reasons());
    }

    private Integrity verdict(List<SignatureFinding> signatures) {
        Integrity verdict = file.integrity();
        for (SignatureFinding signature : signatures) {
            verdict = worse(verdict, signature.integrity());
        }
        return verdict;
    }

    private static Integrity worse(Integrity first, Integrity second) {
        if (first == Integrity.CHANGED || second == Integrity.CHANGED) {
            return Integrity.CHANGED;
        }
        return first == Integrity.UNCERTAIN ? first : second;
    }

    private void secondOpinion() {
        try {
            SecondOpinion.ask(raw, layout.last().end(), file);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            file.doubt("second-opinion");
        }
    }

    /** What lies outside the revisions, and signatures no field shows. */
    private void outside(List<Signed> signatures) {
        if (layout.head() != 0) {
            file.doubt("bytes-before-head");
        }
        if (layout.last().end() < raw.length()) {
            if (raw.blank(layout.last().end(), raw.length())) {
                file.doubt("space-after-end");
            } else {
                file.change("bytes-after-end");
            }
        }
        if (!layout.complete()) {
            file.doubt("too-many-revisions");
        }
        int ranges = 0;
        for (int at = raw.find("/ByteRange", 0, raw.length()); at >= 0; ) {
            ranges++;
            at = raw.find("/ByteRange", at + 1, raw.length());
        }
        if (ranges > signatures.size()) {
            file.doubt("signature-not-shown");
        }
    }

    private SignatureFinding signature(Signed signed, int ordinal, List<Step> steps) {
        Findings findings = new Findings();
        PdfDictionary dictionary = signed.field().signature();
        Optional<SignedBytes> bytes = SignedBytes.of(raw, layout, dictionary, findings);
        CmsSignature signature = bytes.flatMap(range -> range.contents(raw, signed.objectAt(), dictionary, findings)
                        .map(contents -> cms.check(dictionary, range, contents, findings)))
                .orElseGet(CmsSignature::unknown);
        boolean whole = bytes.isPresent()
                && bytes.get().end() >= layout.last().mark()
                && bytes.get().end() == raw.length();
        if (bytes.isPresent() && layout.revisionOf(bytes.get().end()) != signed.revision()) {
            findings.change("byte-range-revision");
        }
        for (Step step : steps) {
            if (step.revision() > signed.revision()) {
                later(step, findings);
            }
        }
        Instant claimed = signature.signedAt() == null ? time(dictionary) : signature.signedAt();
        findings.note(Reason.of(
                signature.timestamp() ? "time-by-service" : claimed == null ? "time-missing" : "time-by-signer"));
        CertificateFacts facts = null;
        Chains.Judgement judgement = new Chains.Judgement(Identity.NOT_TRUSTED, SignatureType.NOT_CERTIFIED);
        if (signature.certificate() != null) {
            facts = Certificates.facts(signature.certificate(), PracticeMark.isPractice(signature.certificate()));
            judgement = chains.judge(signature, claimed, findings);
            findings.note(Reason.of("revocation-not-checked"));
        }
        return new SignatureFinding(
                ordinal,
                signed.field().name(),
                facts,
                claimed,
                findings.integrity(),
                judgement.identity(),
                judgement.type(),
                whole,
                findings.reasons());
    }

    private static void later(Step step, Findings findings) {
        String revision = String.valueOf(step.revision() + 1);
        if (step.integrity() == Integrity.CHANGED) {
            findings.change("changed-after", revision);
        } else if (step.integrity() == Integrity.UNCERTAIN) {
            findings.doubt("uncertain-after", revision);
        }
    }

    private static Instant time(PdfDictionary signature) {
        PdfString written = signature.getAsString(PdfName.M);
        if (written == null) {
            return null;
        }
        java.util.Calendar time = PdfDate.decode(written.toString());
        return time == null ? null : time.toInstant();
    }
}
