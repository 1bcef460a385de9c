package id.rembuk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.SignatureUtil;
import eu.europa.esig.dss.enumerations.Indication;
import id.rembuk.domain.Bytes;
import id.rembuk.support.Dss;
import id.rembuk.support.SmallPapers;
import id.rembuk.support.TestIssuer;
import id.rembuk.support.VeraPdf;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PadesSignerTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant NOW = Instant.parse("2024-06-08T01:15:00Z");
    private static final TestIssuer ISSUER = new TestIssuer(NOW);

    private final PadesSigner signer = new PadesSigner(Messages.indonesian(), WITA);

    @Test
    void twelveSignTheirFieldsOneAfterTheOtherAndEveryoneBeforeStaysValid() throws Exception {
        String[] fields = new String[12];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = "ttd-%02d".formatted(i + 1);
        }
        Bytes paper = SmallPapers.prepared(fields);
        assertThat(signer.openFields(paper)).containsExactly(fields);
        Bytes key = Bytes.of(ISSUER.pkcs12("Kepala Uji", "rahasia"));
        Bytes before = paper;
        for (int i = 1; i <= fields.length; i++) {
            Signed signed = signer.sign(order(before, null), key, "rahasia".toCharArray());
            assertThat(signed.field()).isEqualTo(fields[i - 1]);
            assertThat(signed.pdf().startsWith(before)).isTrue();
            before = signed.pdf();
            if (i == 1 || i == 3 || i == 12) {
                assertThat(VeraPdf.faults(before)).as(i + " signatures").isEmpty();
                assertThat(intact(before)).hasSize(i);
                assertThat(Dss.verdicts(before, List.of(ISSUER.certificate()), List.of(ISSUER.revoked())))
                        .hasSize(i)
                        .allSatisfy(verdict -> {
                            assertThat(verdict.indication())
                                    .as(verdict.toString())
                                    .isEqualTo(Indication.TOTAL_PASSED);
                            assertThat(verdict.format()).isEqualTo("PAdES-BASELINE-B");
                            assertThat(verdict.warnings()).isEmpty();
                        });
            }
        }
        assertThat(signer.openFields(before)).isEmpty();
    }

    private static SignOrder order(Bytes pdf, String field) {
        return new SignOrder(pdf, field, "Kepala Dinas Uji, M.Si.", "Persetujuan Berita Acara", "Kandangan", NOW, WITA);
    }

    private static List<X509Certificate> intact(Bytes pdf) throws Exception {
        List<X509Certificate> signers = new ArrayList<>();
        try (PdfDocument document = open(pdf)) {
            SignatureUtil signatures = new SignatureUtil(document);
            for (String name : signatures.getSignatureNames()) {
                assertThat(signatures.readSignatureData(name).verifySignatureIntegrityAndAuthenticity())
                        .isTrue();
                signers.add(signatures.readSignatureData(name).getSigningCertificate());
            }
        }
        return signers;
    }

    private static PdfDocument open(Bytes pdf) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf.array())));
    }
}
