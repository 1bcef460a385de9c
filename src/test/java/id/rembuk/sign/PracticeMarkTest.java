package id.rembuk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PracticeMarkTest {
    private static final Instant NOW = Instant.parse("2024-06-08T01:15:00Z");

    @Test
    void aPracticeCertificateAndItsIssuerAreKnownByTheirMark() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] passphrase = "latihan".toCharArray();
        byte[] file = new PracticeKey(NOW).make("Kepala, Bappeda \"Uji\" + Sebelas", passphrase);
        store.load(new ByteArrayInputStream(file), passphrase);
        String alias = Collections.list(store.aliases()).get(0);
        X509Certificate holder = (X509Certificate) store.getCertificateChain(alias)[0];
        X509Certificate issuer = (X509Certificate) store.getCertificateChain(alias)[1];

        assertThat(PracticeMark.isPractice(holder)).isTrue();
        assertThat(PracticeMark.isPractice(issuer)).isTrue();
        assertThat(holder.getExtensionValue(PracticeMark.EXTENSION)).isNotNull();
        holder.verify(issuer.getPublicKey());
        issuer.verify(issuer.getPublicKey());
        assertThat(holder.getSubjectX500Principal().getName()).contains("O=CONTOH LATIHAN", "Sebelas");
        assertThat(holder.getNotBefore().toInstant()).isBefore(NOW);
        assertThat(holder.getNotAfter().toInstant()).isEqualTo(Instant.parse("2026-06-08T01:15:00Z"));
    }
}
