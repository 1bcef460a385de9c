package id.rembuk.support;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates for tests, with a list of revoked ones; not a practice issuer. */
public final class TestIssuer {
    /** What a certificate and its key shall be like; good for signing unless changed. */
    public static final class Wish {
        private String algorithm = "EC";
        private int bits = 256;
        private Instant from;
        private Instant until;
        private int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        private KeyPurposeId purpose;

        private Wish(Instant now) {
            from = now.minus(1, ChronoUnit.DAYS);
            until = now.plus(DECADES, ChronoUnit.DAYS);
        }

        public Wish key(String algorithm, int bits) {
            this.algorithm = algorithm;
            this.bits = bits;
            return this;
        }

        public Wish valid(Instant from, Instant until) {
            this.from = from;
            this.until = until;
            return this;
        }

        public Wish usage(int usage) {
            this.usage = usage;
            return this;
        }

        public Wish purpose(KeyPurposeId purpose) {
            this.purpose = purpose;
            return this;
        }
    }

    /** Outside judges look at the clock of today, whenever that is. */
    private static final int DECADES = 30_000;

    private static final X500Name NAME = new X500Name("CN=CA Uji Kabupaten,O=Pemkab Uji,C=ID");

    private final Instant now;
    private final KeyPair key;
    private final X509Certificate certificate;
    private final X509CRL revoked;
    private int serial = 1;

    public TestIssuer(Instant now) {
        this.now = now;
        try {
            key = keyPair("EC", 256);
            certificate = issuer();
            revoked = list();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** The signed, empty list of revoked certificates. */
    public X509CRL revoked() {
        return revoked;
    }

    /** A PKCS#12 file with one key for signing. */
    public byte[] pkcs12(String holder, String passphrase) {
        return pkcs12(holder, passphrase, wish -> {});
    }

    public byte[] pkcs12(String holder, String passphrase, Consumer<Wish> change) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            add(store, holder, passphrase, change);
            return bytes(store, passphrase);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds one more key to a store. */
    public void add(KeyStore store, String holder, String passphrase, Consumer<Wish> change) throws Exception {
        Wish wish = new Wish(now);
        change.accept(wish);
        KeyPair pair = keyPair(wish.algorithm, wish.bits);
        store.setKeyEntry(holder, pair.getPrivate(), passphrase.toCharArray(), new Certificate[] {
            certificate(holder, pair, wish), certificate
        });
    }

    public static byte[] bytes(KeyStore store, String passphrase) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, passphrase.toCharArray());
        return out.toByteArray();
    }

    private X509Certificate certificate(String holder, KeyPair pair, Wish wish) throws Exception {
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.valueOf(++serial),
                Date.from(wish.from),
                Date.from(wish.until),
                new X500Name("CN=" + holder + ",O=Pemkab Uji,C=ID"),
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage));
        if (wish.purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(wish.purpose));
        }
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
        builder.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(
                        AccessDescription.id_ad_caIssuers,
                        new GeneralName(GeneralName.uniformResourceIdentifier, "http://ca.invalid/ca.cer")));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(
                    new DistributionPointName(new GeneralNames(
                            new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.invalid/ca.crl"))),
                    null,
                    null)
        }));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }

    private X509Certificate issuer() throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.ONE,
                Date.from(now.minus(3650, ChronoUnit.DAYS)),
                Date.from(now.plus(DECADES, ChronoUnit.DAYS)),
                NAME,
                key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }

    private X509CRL list() throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(NAME, Date.from(now.minus(1, ChronoUnit.DAYS)));
        builder.setNextUpdate(Date.from(now.plus(DECADES, ChronoUnit.DAYS)));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
        return new JcaX509CRLConverter()
                .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }

    private static KeyPair keyPair(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (!algorithm.equals("Ed25519")) {
            generator.initialize(bits);
        }
        return generator.generateKeyPair();
    }
}
