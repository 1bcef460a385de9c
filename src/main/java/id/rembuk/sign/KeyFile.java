package id.rembuk.sign;

import id.rembuk.domain.UserError;
import id.rembuk.text.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A key file as the user gave it (PKCS#12, RFC 7292). A file may hold several keys: the one taken is fit for signing; of
 * several fit ones the one meant for commitment (nonRepudiation), then the one that holds longest.
 */
final class KeyFile {
    private static final String PKCS12 = "PKCS12";
    private static final byte[] JAVA_KEY_STORE = {(byte) 0xFE, (byte) 0xED, (byte) 0xFE, (byte) 0xED};
    private static final int SMALLEST_RSA = 2048;
    private static final int SMALLEST_EC = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** Purposes of machines (RFC 5280): servers, time stamps, status answers. */
    private static final Set<String> MACHINES = Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");

    private final byte[] file;
    private final ZoneId zone;

    /** @param zone zone of the days that a refusal names */
    KeyFile(byte[] file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** The key that may sign now. */
    SigningKey open(char[] passphrase, Instant now) {
        KeyStore store = load(passphrase);
        List<SigningKey> keys = keys(store, passphrase);
        if (keys.isEmpty()) {
            throw new UserError("sign.no-key");
        }
        List<SigningKey> fit =
                keys.stream().filter(key -> refusal(key, now) == null).toList();
        if (fit.isEmpty()) {
            throw refusal(keys.stream().max(Comparator.comparing(KeyFile::end)).orElseThrow(), now);
        }
        return fit.stream()
                .max(Comparator.comparing(KeyFile::isForCommitment).thenComparing(KeyFile::end))
                .orElseThrow();
    }

    /**
     * Java's own reader knows neither passphrases with letters like é nor the newest protection (RFC 9579); the second
     * reader knows both.
     */
    private KeyStore load(char[] passphrase) {
        if (Arrays.mismatch(file, JAVA_KEY_STORE) == JAVA_KEY_STORE.length) {
            throw new UserError("sign.not-pkcs12");
        }
        try {
            return isPlain(passphrase)
                    ? load(KeyStore.getInstance(PKCS12), passphrase)
                    : load(KeyStore.getInstance(PKCS12, new BouncyCastleProvider()), passphrase);
        } catch (IOException e) {
            if (!saysUnknownProtection(e)) {
                throw new UserError(saysWrongPassphrase(e) ? "sign.passphrase" : "sign.not-pkcs12");
            }
            return loadNewest(passphrase);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UserError("sign.not-pkcs12");
        }
    }

    private KeyStore loadNewest(char[] passphrase) {
        try {
            return load(KeyStore.getInstance(PKCS12, new BouncyCastleProvider()), passphrase);
        } catch (IOException e) {
            throw new UserError(saysWrongPassphrase(e) ? "sign.passphrase" : "sign.key-protection");
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UserError("sign.key-protection");
        }
    }

    private KeyStore load(KeyStore store, char[] passphrase) throws IOException, GeneralSecurityException {
        store.load(new ByteArrayInputStream(file), passphrase);
        return store;
    }

    /** Whether Java's own PKCS#12 takes a passphrase: ASCII alone. */
    static boolean isPlain(char[] passphrase) {
        for (char letter : passphrase) {
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean saysWrongPassphrase(IOException e) {
        return e.getCause() instanceof UnrecoverableKeyException
                || String.valueOf(e.getMessage()).contains("wrong password");
    }

    private static boolean saysUnknownProtection(IOException e) {
        return e.getCause() instanceof NoSuchAlgorithmException
                || String.valueOf(e.getMessage()).contains("NoSuchAlgorithm");
    }

    private static List<SigningKey> keys(KeyStore store, char[] passphrase) {
        List<SigningKey> keys = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] chain = store.getCertificateChain(alias);
                if (store.isKeyEntry(alias) && chain != null && chain.length > 0) {
                    Key key = store.getKey(alias, passphrase);
                    if (key instanceof PrivateKey secret) {
                        keys.add(new SigningKey(secret, Arrays.copyOf(chain, chain.length, X509Certificate[].class)));
                    }
                }
            }
        } catch (UnrecoverableKeyException e) {
            throw new UserError("sign.passphrase");
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UserError("sign.not-pkcs12");
        }
        return keys;
    }

    /** Why a key may not sign now; null when it may. */
    private UserError refusal(SigningKey key, Instant now) {
        X509Certificate certificate = key.certificate();
        String holder = CertificateReading.facts(certificate).holder();
        if (!isForSigning(certificate)) {
            return new UserError("sign.not-for-signing", holder);
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            return new UserError(
                    "sign.expired", holder, day(certificate.getNotAfter().toInstant()));
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            return new UserError(
                    "sign.not-yet-valid", holder, day(certificate.getNotBefore().toInstant()));
        }
        return weakness(certificate, holder);
    }

    private static UserError weakness(X509Certificate certificate, String holder) {
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits < SMALLEST_RSA ? new UserError("sign.weak-key", holder, "RSA " + bits) : null;
        }
        if (certificate.getPublicKey() instanceof ECPublicKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            return bits < SMALLEST_EC ? new UserError("sign.weak-key", holder, "EC " + bits) : null;
        }
        return new UserError("sign.key-kind", holder, certificate.getPublicKey().getAlgorithm());
    }

    private static boolean isForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            return false;
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes == null || !MACHINES.containsAll(purposes);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static boolean isForCommitment(SigningKey key) {
        boolean[] usage = key.certificate().getKeyUsage();
        return usage != null && usage[NON_REPUDIATION];
    }

    private static Instant end(SigningKey key) {
        return key.certificate().getNotAfter().toInstant();
    }

    private String day(Instant instant) {
        return Formats.date(LocalDate.ofInstant(instant, zone));
    }
}
