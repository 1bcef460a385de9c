package id.rembuk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.support.Refusals;
import id.rembuk.support.TestIssuer;
import id.rembuk.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final Instant NOW = Instant.parse("2027-06-08T01:15:00Z");
    private static final String PASSPHRASE = "rahasia Negara 1945";
    private static final TestIssuer ISSUER = new TestIssuer(NOW);

    private final PadesSigner signer = new PadesSigner(Messages.indonesian(), ZoneId.of("Asia/Makassar"));

    @ParameterizedTest
    @CsvSource({"RSA,2048", "RSA,3072", "EC,256", "EC,384", "EC,521"})
    void aKeyFitForSigningIsKnownByItsHolderAndIssuer(String algorithm, int bits) {
        CertificateFacts facts = look(key(wish -> wish.key(algorithm, bits)), PASSPHRASE);

        assertThat(facts.holder()).isEqualTo("Kepala Uji");
        assertThat(facts.issuer()).isEqualTo("CA Uji Kabupaten");
        assertThat(facts.practice()).isFalse();
        assertThat(facts.notAfter()).isAfter(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openssl-1.p12", "openssl-3.p12"})
    void filesOfOldAndNewOpenSslAreRead(String name) throws IOException {
        assertThat(look(resource(name), "rahasia").holder()).isEqualTo("Petugas OpenSSL");
        assertThat(refusal(resource(name), "Rahasia").code()).isEqualTo("sign.passphrase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openssl-3-accent.p12", "openssl-1-accent.p12"})
    void passphrasesMayHaveLettersBeyondAscii(String name) throws IOException {
        assertThat(look(resource(name), "négara—1945").holder()).isEqualTo("Petugas OpenSSL");
        assertThat(refusal(resource(name), "négara—1946").code()).isEqualTo("sign.passphrase");
        assertThat(refusal(resource(name), "negara-1945").code()).isEqualTo("sign.passphrase");
        assertThat(refusal("bukan kunci".getBytes(StandardCharsets.UTF_8), "é").code())
                .isEqualTo("sign.not-pkcs12");
        Bytes practice = signer.practiceKey("Uji", "négara—1945".toCharArray(), NOW);
        assertThat(look(practice.array(), "négara—1945").practice()).isTrue();
        assertThat(refusal(practice.array(), "négara").code()).isEqualTo("sign.passphrase");
    }

    @Test
    void aFileWithoutAPrivateKeySaysSo() throws IOException {
        assertThat(refusal(resource("certificate-only.p12"), "rahasia").code()).isEqualTo("sign.no-key");
    }

    @Test
    void whatIsNoPkcs12IsToldApartFromAWrongPassphrase() throws Exception {
        byte[] whole = key(wish -> {});
        KeyStore java = KeyStore.getInstance("JKS");
        java.load(null, null);
        ByteArrayOutputStream keyStore = new ByteArrayOutputStream();
        java.store(keyStore, PASSPHRASE.toCharArray());

        assertThat(refusal(whole, "salah").code()).isEqualTo("sign.passphrase");
        assertThat(refusal(whole, "").code()).isEqualTo("sign.passphrase");
        for (byte[] wrong : new byte[][] {
            {},
            "bukan kunci".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, whole.length / 2),
            keyStore.toByteArray(),
            new byte[5000]
        }) {
            assertThat(refusal(wrong, PASSPHRASE).code()).isEqualTo("sign.not-pkcs12");
        }
    }

    @Test
    void anExpiredOrFutureCertificateIsRefusedWithTheDayOfThisPlace() {
        byte[] expired = key(wish -> wish.valid(days(-20), Instant.parse("2027-06-06T16:30:00Z")));
        byte[] future = key(wish -> wish.valid(Instant.parse("2027-06-30T16:30:00Z"), days(90)));

        assertThat(refusal(expired, PASSPHRASE).code()).isEqualTo("sign.expired");
        assertThat(refusal(expired, PASSPHRASE).arguments()).contains("Kepala Uji", "7 Juni 2027");
        assertThat(refusal(future, PASSPHRASE).code()).isEqualTo("sign.not-yet-valid");
        assertThat(refusal(future, PASSPHRASE).arguments()).contains("1 Juli 2027");
    }

    @Test
    void aCertificateForOtherPurposesIsRefused() {
        assertThat(refusal(key(wish -> wish.usage(KeyUsage.keyEncipherment)), PASSPHRASE)
                        .code())
                .isEqualTo("sign.not-for-signing");
        assertThat(refusal(key(wish -> wish.purpose(KeyPurposeId.id_kp_serverAuth)), PASSPHRASE)
                        .code())
                .isEqualTo("sign.not-for-signing");
        assertThat(look(key(wish -> wish.purpose(KeyPurposeId.id_kp_emailProtection)), PASSPHRASE)
                        .holder())
                .isEqualTo("Kepala Uji");
    }

    @ParameterizedTest
    @CsvSource({"RSA,1024,sign.weak-key", "Ed25519,0,sign.key-kind"})
    void aWeakOrUnknownKindOfKeyIsRefused(String algorithm, int bits, String code) {
        assertThat(refusal(key(wish -> wish.key(algorithm, bits)), PASSPHRASE).code())
                .isEqualTo(code);
    }

    @Test
    void ofSeveralKeysTheOneFitForSigningIsTaken() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        ISSUER.add(store, "Sandi", PASSPHRASE, wish -> wish.usage(KeyUsage.keyEncipherment));
        ISSUER.add(store, "Lama", PASSPHRASE, wish -> wish.valid(days(-400), days(-30)));
        ISSUER.add(store, "Masuk", PASSPHRASE, wish -> wish.usage(KeyUsage.digitalSignature));
        ISSUER.add(store, "Tanda Tangan", PASSPHRASE, wish -> wish.valid(days(-1), days(30)));

        assertThat(look(TestIssuer.bytes(store, PASSPHRASE), PASSPHRASE).holder())
                .isEqualTo("Tanda Tangan");
    }

    @Test
    void thePassphraseIsWipedAlsoWhenItIsWrongAndIsInNoMessage() {
        for (byte[] file : new byte[][] {key(wish -> {}), {1, 2, 3}, key(wish -> wish.usage(KeyUsage.cRLSign))}) {
            for (String passphrase : new String[] {PASSPHRASE, "keliru-sekali"}) {
                char[] typed = passphrase.toCharArray();
                StringWriter told = new StringWriter();
                try {
                    signer.look(Bytes.of(file), typed, NOW);
                } catch (UserError e) {
                    e.printStackTrace(new PrintWriter(told));
                    told.append(e.arguments().toString());
                }
                assertThat(typed).containsOnly('\0');
                assertThat(told.toString()).doesNotContain(passphrase);
            }
        }
    }

    @Test
    void aPracticeKeyOpensWithItsPassphraseAndIsKnownAsPractice() {
        char[] typed = PASSPHRASE.toCharArray();
        Bytes file = signer.practiceKey(" Kepala Bappeda Uji, S.E., M.Si. ", typed, NOW);

        assertThat(typed).containsOnly('\0');
        CertificateFacts facts = look(file.array(), PASSPHRASE);
        assertThat(facts.practice()).isTrue();
        assertThat(facts.holder()).isEqualTo("Kepala Bappeda Uji, S.E., M.Si.");
        assertThat(facts.issuer()).isEqualTo("CA Latihan Rembuk — bukan PSrE");
        assertThat(refusal(file.array(), "keliru").code()).isEqualTo("sign.passphrase");
        assertThat(look(
                                signer.practiceKey("N".repeat(900), PASSPHRASE.toCharArray(), NOW)
                                        .array(),
                                PASSPHRASE)
                        .holder())
                .hasSize(64);
    }

    @Test
    void aPracticeKeyNeedsAHolderAndAPassphrase() {
        assertThat(Refusals.refused(() -> signer.practiceKey("  ", PASSPHRASE.toCharArray(), NOW))
                        .code())
                .isEqualTo("sign.holder-missing");
        assertThat(Refusals.refused(() -> signer.practiceKey("Uji", new char[0], NOW))
                        .code())
                .isEqualTo("sign.passphrase-missing");
    }

    private CertificateFacts look(byte[] file, String passphrase) {
        return signer.look(Bytes.of(file), passphrase.toCharArray(), NOW);
    }

    private UserError refusal(byte[] file, String passphrase) {
        return Refusals.refused(() -> look(file, passphrase));
    }

    private static byte[] key(Consumer<TestIssuer.Wish> change) {
        return ISSUER.pkcs12("Kepala Uji", PASSPHRASE, change);
    }

    private static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = KeyFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
