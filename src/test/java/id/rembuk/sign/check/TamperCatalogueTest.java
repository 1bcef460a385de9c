package id.rembuk.sign.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.support.Dss;
import id.rembuk.support.PdfSig;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every known way of tampering with a signed PDF, judged by Rembuk, by the European Union's validator and, where it is
 * installed, by pdfsig. The table is written to {@code target/surefire-reports/tamper-catalogue.md}.
 */
class TamperCatalogueTest {
    private static final Path TABLE = Path.of("target", "surefire-reports", "tamper-catalogue.md");

    private static TamperBases bases;

    @TempDir
    Path folder;

    /** What Rembuk says. */
    private record Ours(String verdict, Set<String> codes) {}

    @Test
    void rembukNamesEveryCaseAndTheEuValidatorAgrees() throws IOException {
        bases = new TamperBases();
        List<Tamper> cases = new ArrayList<>(new ContainerTampers(bases).all());
        cases.addAll(new ContentTampers(bases).all());
        cases.addAll(new ContentTampers(bases).more());
        List<X509CRL> revoked = List.of(bases.root.nothingRevoked());
        Set<String> usual = untouched(revoked);
        SoftAssertions softly = new SoftAssertions();
        StringBuilder table =
                new StringBuilder("| case | Rembuk | reason | EU DSS | pdfsig |\n|---|---|---|---|---|\n");
        for (Tamper each : cases) {
            Ours ours = ours(each.pdf());
            String theirs = theirs(each.pdf(), revoked, usual);
            String judge = PdfSig.isPresent()
                    ? PdfSig.verdict(Files.write(folder.resolve("case.pdf"), each.pdf()))
                    : "not installed";
            table.append(String.join(" | ", "| " + each.name(), ours.verdict(), each.code(), theirs, judge))
                    .append(" |\n");
            softly.assertThat(ours.verdict()).as(each.name()).isNotEqualTo(Integrity.INTACT.name());
            softly.assertThat(ours.codes()).as(each.name()).contains(each.code());
            softly.assertThat(theirs).as("EU DSS: " + each.name()).isNotEqualTo("passed");
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
        softly.assertAll();
    }

    /** Where the EU's validator says nothing and Rembuk is stricter (decision 0840). */
    @Test
    void aSignatureInALockedFieldIsToldAlthoughTheEuValidatorIsSilent() {
        bases = new TamperBases();
        List<X509CRL> revoked = List.of(bases.root.nothingRevoked());
        Tamper locked = new ContentTampers(bases).signedInALockedField();
        assertThat(ours(locked.pdf()).verdict()).isEqualTo(Integrity.CHANGED.name());
        assertThat(ours(locked.pdf()).codes()).contains(locked.code());
        assertThat(theirs(locked.pdf(), revoked, untouched(revoked))).isEqualTo("passed");
    }

    /** The papers as their signers left them pass everywhere; returns the warnings the EU's validator always has. */
    private Set<String> untouched(List<X509CRL> revoked) {
        Map<String, byte[]> papers = new TreeMap<>(Map.of(
                "approved", bases.approved,
                "twice", bases.twice,
                "tagged", bases.tagged,
                "closed", bases.closed,
                "forms", bases.forms,
                "notes", bases.notes,
                "locked", bases.locked,
                "field", bases.withField,
                "data", bases.withData));
        Set<String> warnings = new LinkedHashSet<>();
        papers.forEach((name, pdf) -> {
            assertThat(ours(pdf).verdict()).as(name).isEqualTo(Integrity.INTACT.name());
            for (Dss.Verdict verdict : Dss.verdicts(Bytes.of(pdf), List.of(bases.root.certificate()), revoked)) {
                assertThat(verdict.indication()).as(name).isEqualTo(Indication.TOTAL_PASSED);
                warnings.addAll(verdict.warnings());
            }
        });
        return warnings;
    }

    private static Ours ours(byte[] pdf) {
        try {
            TrustedIssuer issuer = new TrustedIssuer(
                    "Root Uji", Bytes.of(bases.root.certificate().getEncoded()), true);
            AuthenticityReport report =
                    new PdfPaperChecker(Clock.systemUTC()).check(Bytes.of(pdf), List.of(issuer), Progress.NONE);
            Set<String> codes = report.reasons().stream().map(Reason::code).collect(Collectors.toSet());
            report.signatures().forEach(signature -> signature.reasons().forEach(reason -> codes.add(reason.code())));
            return new Ours(report.verdict().name(), codes);
        } catch (UserError e) {
            return new Ours("refused", Set.of(e.code()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "passed" when the EU's validator finds nothing at all; else what it finds. */
    private static String theirs(byte[] pdf, List<X509CRL> revoked, Set<String> usual) {
        SimpleReport report;
        try {
            report = Dss.report(Bytes.of(pdf), List.of(bases.root.certificate()), revoked);
        } catch (IllegalStateException e) {
            return "refused";
        }
        List<String> signatures = report.getSignatureIdList();
        if (signatures.isEmpty()) {
            return "no signature";
        }
        Set<String> said = new LinkedHashSet<>();
        for (String id : signatures) {
            if (report.getIndication(id) != Indication.TOTAL_PASSED) {
                said.add(report.getIndication(id) + " " + report.getSubIndication(id));
            }
            Stream.concat(report.getAdESValidationErrors(id).stream(), report.getAdESValidationWarnings(id).stream())
                    .map(Message::getValue)
                    .filter(warning -> !usual.contains(warning))
                    .forEach(said::add);
        }
        boolean whole = signatures.stream()
                .flatMap(id -> report.getSignatureScopes(id).stream())
                .anyMatch(scope -> scope.getScope() == SignatureScopeType.FULL);
        if (!whole) {
            said.add("no signature covers the whole file");
        }
        return said.isEmpty() ? "passed" : String.join("; ", said);
    }
}
