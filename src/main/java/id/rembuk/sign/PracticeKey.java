package id.rembuk.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key for training with a certificate of two years. Its issuer exists only for this one certificate: the issuer's
 * key is dropped at once, so nobody can use it to make another.
 */
final class PracticeKey {
    private static final int YEARS = 2;
    private static final int LONGEST_NAME = 64;
    private static final int SERIAL_BITS = 120;

    /** Clocks of other computers differ; a certificate made now must hold on them, too. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofHours(1);

    private static final ASN1ObjectIdentifier MARK = new ASN1ObjectIdentifier(PracticeMark.EXTENSION);

    /** RFC 9608: nobody keeps a list of revoked practice certificates. */
    private static final ASN1ObjectIdentifier NO_REVOCATION_LIST = new ASN1ObjectIdentifier("2.5.29.56");

    private final SecureRandom random = new SecureRandom();
    private final Instant now;

    PracticeKey(Instant now) {
        this.now = now;
    }

    /** A PKCS#12 file with the key, its certificate and the certificate of its issuer. */
    byte[] make(String holder, char[] passphrase) {
        try {
            KeyPair issuer = keyPair();
            KeyPair own = keyPair();
            X500Name issuerName = name(PracticeMark.ISSUER);
            X509Certificate issuerCertificate = certificate(
                    certificate(issuerName, issuerName, issuer.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)),
                    issuer.getPrivate());
            X509Certificate certificate = certificate(
                    certificate(issuerName, name(cut(holder)), own.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .addExtension(
                                    Extension.authorityKeyIdentifier,
                                    false,
                                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuerCertificate))
                            .addExtension(NO_REVOCATION_LIST, false, (ASN1Encodable) DERNull.INSTANCE),
                    issuer.getPrivate());
            return pkcs12(holder, own.getPrivate(), passphrase, certificate, issuerCertificate);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("A practice key could not be made", e);
        }
    }

    private X509v3CertificateBuilder certificate(X500Name issuer, X500Name subject, PublicKey key)
            throws GeneralSecurityException, IOException {
        Date until = Date.from(now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant());
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                Date.from(now.minus(CLOCK_DIFFERENCE)),
                until,
                subject,
                key);
        return builder.addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key))
                .addExtension(MARK, false, (ASN1Encodable) new DERUTF8String(PracticeMark.ORGANISATION));
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, PrivateKey issuer)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
    }

    private static byte[] pkcs12(String holder, PrivateKey key, char[] passphrase, Certificate... chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyFile.isPlain(passphrase)
                ? KeyStore.getInstance("PKCS12")
                : KeyStore.getInstance("PKCS12-AES256-AES128", new BouncyCastleProvider());
        store.load(null, null);
        store.setKeyEntry(holder, key, passphrase, chain);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, passphrase);
        return file.toByteArray();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, PracticeMark.ORGANISATION)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    /** X.520 allows 64 characters in a common name. */
    private static String cut(String holder) {
        return holder.codePointCount(0, holder.length()) <= LONGEST_NAME
                ? holder
                : holder.substring(0, holder.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }
}
