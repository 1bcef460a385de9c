package id.rembuk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.signatures.SignatureUtil;
import eu.europa.esig.dss.enumerations.Indication;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.support.Dss;
import id.rembuk.support.Refusals;
import id.rembuk.support.SmallPapers;
import id.rembuk.support.TestIssuer;
import id.rembuk.support.VeraPdf;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PadesSignerTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant NOW = Instant.parse("2024-06-08T01:15:00Z");
    private static final TestIssuer ISSUER = new TestIssuer(NOW);
    private static final Bytes KEY = Bytes.of(ISSUER.pkcs12("Kepala Uji", "rahasia"));

    private final PadesSigner signer = new PadesSigner(Messages.indonesian(), WITA);

    @Test
    void twelveSignTheirFieldsOneAfterTheOtherAndEveryoneBeforeStaysValid() throws Exception {
        String[] fields = new String[12];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = "ttd-%02d".formatted(i + 1);
        }
        Bytes paper = SmallPapers.prepared(fields);
        assertThat(signer.openFields(paper)).containsExactly(fields);
        Bytes before = paper;
        for (int i = 1; i <= fields.length; i++) {
            Signed signed = signer.sign(order(before, null), KEY, "rahasia".toCharArray());
            assertThat(signed.field()).isEqualTo(fields[i - 1]);
            assertThat(signed.pdf().startsWith(before)).isTrue();
            before = signed.pdf();
            if (i == 1 || i == 3 || i == 12) {
                assertThat(VeraPdf.faults(before)).as(i + " signatures").isEmpty();
                assertThat(intact(before)).hasSize(i);
                assertThat(verdicts(before)).hasSize(i).allSatisfy(verdict -> {
                    assertThat(verdict.indication()).as(verdict.toString()).isEqualTo(Indication.TOTAL_PASSED);
                    assertThat(verdict.format()).isEqualTo("PAdES-BASELINE-B");
                    assertThat(verdict.warnings()).isEmpty();
                });
            }
        }
        assertThat(signer.openFields(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RSA,3072,SHA256", "EC,384,SHA384", "EC,521,SHA512"})
    void otherKindsOfKeysAreAcceptedByTheOutsideJudge(String algorithm, int bits, String digest) {
        byte[] key = ISSUER.pkcs12("Kepala Uji", "rahasia", wish -> wish.key(algorithm, bits));
        Bytes signed = sign(order(SmallPapers.prepared("ttd-01"), "ttd-01"), Bytes.of(key));

        assertThat(verdicts(signed)).singleElement().satisfies(verdict -> assertThat(verdict.indication())
                .isEqualTo(Indication.TOTAL_PASSED));
        assertThat(new String(signed.array(), StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
        assertThat(Dss.digest(signed)).isEqualTo(digest);
    }

    @Test
    void aFieldIsTakenByItsNameAndOnlyOnce() {
        Bytes paper = SmallPapers.prepared("ttd-02", "ttd-01", "ttd-03");
        Bytes signed = sign(order(paper, "ttd-01"), KEY);

        assertThat(signer.openFields(signed)).containsExactly("ttd-02", "ttd-03");
        assertThat(refusal(order(signed, "ttd-01")).code()).isEqualTo("sign.field-taken");
        assertThat(refusal(order(signed, "ttd-04")).code()).isEqualTo("sign.field-missing");
        assertThat(refusal(order(signed, "ttd-04")).arguments()).contains("ttd-02, ttd-03");
        Bytes full = sign(order(sign(order(signed, null), KEY), null), KEY);
        assertThat(refusal(order(full, null)).code()).isEqualTo("sign.no-field");
    }

    @Test
    void aForeignPaperGetsInvisibleSignaturesWithoutClosingIt() throws Exception {
        Bytes first = sign(order(SmallPapers.foreign("Surat"), null), KEY);
        Bytes second = sign(order(first, null), KEY);

        assertThat(second.startsWith(first)).isTrue();
        assertThat(intact(second)).hasSize(2);
        assertThat(verdicts(second)).hasSize(2).allSatisfy(verdict -> assertThat(verdict.indication())
                .isEqualTo(Indication.TOTAL_PASSED));
    }

    @Test
    void aTaggedPaperWithoutFieldsStaysAccessibleWithAnInvisibleSignature() {
        Bytes paper = SmallPapers.prepared();
        assertThat(VeraPdf.faults(paper)).isEmpty();

        assertThat(VeraPdf.faults(sign(order(paper, null), KEY))).isEmpty();
    }

    @Test
    void theFieldShowsWhoSignedAndWhenByWhichClock() throws Exception {
        Bytes paper = SmallPapers.prepared("ttd-01");

        assertThat(shown(sign(order(paper, null), KEY)))
                .contains("Kepala Dinas Uji, M.Si.", "Ditandatangani secara elektronik", "8 Jun 2024 09.15 WITA")
                .contains("Waktu menurut komputer penanda tangan")
                .doesNotContain("LATIHAN", "BSrE", "sah");
    }

    @Test
    void aSignatureWithAPracticeCertificateIsMarkedInTheFieldAndAcceptedByTheJudges() throws Exception {
        Bytes key = signer.practiceKey("Kepala Bappeda Uji", "rahasia".toCharArray(), Instant.now());
        SignOrder order = new SignOrder(
                SmallPapers.prepared("ttd-01"), null, null, "Latihan", null, Instant.now(), ZoneId.of("Asia/Jakarta"));
        Signed signed = signer.sign(order, key, "rahasia".toCharArray());

        assertThat(signed.certificate().practice()).isTrue();
        assertThat(shown(signed.pdf())).contains("CONTOH LATIHAN — BUKAN DOKUMEN RESMI", "Kepala Bappeda Uji", "WIB");
        X509Certificate issuer = chain(signed.pdf())[1];
        assertThat(PracticeMark.isPractice(issuer)).isTrue();
        assertThat(Dss.verdicts(signed.pdf(), List.of(issuer), List.of()))
                .singleElement()
                .satisfies(verdict ->
                        assertThat(verdict.indication()).as(verdict.toString()).isEqualTo(Indication.TOTAL_PASSED));
        assertThat(VeraPdf.faults(signed.pdf())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 900})
    void aLongNameIsFittedIntoTheFieldBesideEverythingElse(int letters) throws Exception {
        String name = "Nama ".repeat(letters / 5);
        SignOrder order =
                new SignOrder(SmallPapers.prepared("ttd-01"), null, name, null, null, NOW, ZoneOffset.ofHours(8));
        String shown = shown(sign(order, KEY));

        assertThat(shown)
                .contains("Nama Nama", "Ditandatangani secara elektronik", "UTC+08.00", "komputer penanda tangan");
        assertThat(shown.contains("…")).isEqualTo(letters == 900);
    }

    @Test
    void aNameInLettersThatCannotBePrintedIsRefused() {
        SignOrder order = new SignOrder(SmallPapers.prepared("ttd-01"), null, "ᮏᮤ", null, null, NOW, WITA);

        assertThat(refusal(order).code()).isEqualTo("sign.missing-glyph");
    }

    @Test
    void aPaperChangedAfterASignatureIsRefusedAndSoIsWhatWasAddedBehindIt() throws Exception {
        Bytes paper = SmallPapers.prepared("ttd-01", "ttd-02");
        Bytes signed = sign(order(paper, "ttd-01"), KEY);
        byte[] flipped = signed.array();
        flipped[paper.length() / 2] ^= 1;

        assertThat(refusal(order(Bytes.of(flipped), null)).code()).isIn("sign.changed", "sign.unreadable");
        UserError added = refusal(order(SmallPapers.withBox(signed), null));
        assertThat(added.code()).isEqualTo("sign.changed");
        assertThat(added.arguments()).contains("ttd-01");
    }

    @Test
    void aLargePaperIsSignedOnTheDiskAndNothingOfItStaysThere() throws IOException {
        Bytes large = SmallPapers.large(25_000_000);
        Bytes signed = sign(order(large, null), KEY);

        assertThat(signed.startsWith(large)).isTrue();
        assertThat(verdicts(signed)).singleElement().satisfies(verdict -> assertThat(verdict.indication())
                .isEqualTo(Indication.TOTAL_PASSED));
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("rembuk-sign")))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoWholePdfIsRefused() {
        Bytes paper = SmallPapers.prepared("ttd-01");
        byte[] whole = paper.array();
        for (byte[] wrong : new byte[][] {
            {},
            "bukan pdf".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, whole.length / 2),
            joined("\n\n".getBytes(StandardCharsets.UTF_8), whole),
            joined(whole, "<script>".getBytes(StandardCharsets.UTF_8)),
            joined("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8), new byte[4000])
        }) {
            assertThat(refusal(order(Bytes.of(wrong), null)).code()).isEqualTo("sign.unreadable");
        }
        assertThat(refusal(order(SmallPapers.encrypted("pemilik", ""), null)).code())
                .isEqualTo("sign.encrypted");
        assertThat(refusal(order(SmallPapers.encrypted("pemilik", "pembaca"), null))
                        .code())
                .isEqualTo("sign.encrypted");
    }

    @Test
    void aPaperThatAnEarlierSignerClosedIsRefused() {
        Bytes closed = SmallPapers.closedBy(SmallPapers.prepared("ttd-01", "ttd-02"), ISSUER.pkcs12("Lain", "x"), "x");

        assertThat(refusal(order(closed, "ttd-02")).code()).isEqualTo("sign.closed");
    }

    @Test
    void thePassphraseIsWipedWhateverHappens() {
        Bytes paper = SmallPapers.prepared("ttd-01");
        for (SignOrder order : List.of(order(paper, null), order(paper, "lain"), order(Bytes.of(new byte[9]), null))) {
            char[] passphrase = "rahasia".toCharArray();
            try {
                signer.sign(order, KEY, passphrase);
            } catch (UserError e) {
                assertThat(e.code()).startsWith("sign.");
            }
            assertThat(passphrase).containsOnly('\0');
        }
    }

    private Bytes sign(SignOrder order, Bytes key) {
        return signer.sign(order, key, "rahasia".toCharArray()).pdf();
    }

    private UserError refusal(SignOrder order) {
        return Refusals.refused(() -> sign(order, KEY));
    }

    private static List<Dss.Verdict> verdicts(Bytes pdf) {
        return Dss.verdicts(pdf, List.of(ISSUER.certificate()), List.of(ISSUER.revoked()));
    }

    /** What a reader sees in the only field. */
    private static String shown(Bytes pdf) throws IOException {
        try (PdfDocument document = open(pdf)) {
            PdfStream seen = PdfFormCreator.getAcroForm(document, false)
                    .getField("ttd-01")
                    .getWidgets()
                    .get(0)
                    .getAppearanceDictionary()
                    .getAsStream(PdfName.N);
            LocationTextExtractionStrategy text = new LocationTextExtractionStrategy();
            new PdfCanvasProcessor(text)
                    .processContent(seen.getBytes(), new PdfResources(seen.getAsDictionary(PdfName.Resources)));
            return text.getResultantText().replace('\n', ' ');
        }
    }

    private static X509Certificate[] chain(Bytes pdf) throws IOException {
        try (PdfDocument document = open(pdf)) {
            return Arrays.stream(new SignatureUtil(document)
                            .readSignatureData("ttd-01")
                            .getSignCertificateChain())
                    .toArray(X509Certificate[]::new);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
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
