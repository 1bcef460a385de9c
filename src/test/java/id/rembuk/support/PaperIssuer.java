package id.rembuk.support;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that a test makes for itself. */
public final class PaperIssuer {
    /** Kinds of keys. */
    public enum Key {
        EC("SHA256withECDSA"),
        RSA("SHA256withRSA");

        private final String algorithm;

        Key(String algorithm) {
            this.algorithm = algorithm;
        }
    }

    /** A key with its certificates, the holder's first. */
    public record Signer(PrivateKey key, List<X509Certificate> chain) {
        public Signer {
            chain = List.copyOf(chain);
        }

        public X509Certificate[] certificates() {
            return chain.toArray(X509Certificate[]::new);
        }
    }

    private static final AtomicLong SERIAL = new AtomicLong(1000);
    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    private final Key kind;
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private PaperIssuer(Key kind, PrivateKey key, List<X509Certificate> chain) {
        this.kind = kind;
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    public static PaperIssuer root(String name) {
        return root(name, Key.EC);
    }

    public static PaperIssuer root(String name, Key kind) {
        KeyPair pair = pair(kind);
        X500Name subject = new X500Name("CN=" + name + ",O=Pemkab Uji,C=ID");
        Instant now = Instant.now();
        X509Certificate made = certificate(
                new Order(subject, subject, pair, pair.getPrivate(), kind, null, true),
                now.minus(TEN_YEARS),
                now.plus(TEN_YEARS));
        return new PaperIssuer(kind, pair.getPrivate(), List.of(made));
    }

    /** An issuer between this one and those who sign. */
    public PaperIssuer intermediate(String name) {
        KeyPair pair = pair(kind);
        Instant now = Instant.now();
        X509Certificate made = certificate(
                new Order(subject(), name(name), pair, key, kind, certificate(), true),
                now.minus(TEN_YEARS),
                now.plus(TEN_YEARS));
        List<X509Certificate> whole = new ArrayList<>(List.of(made));
        whole.addAll(chain);
        return new PaperIssuer(kind, pair.getPrivate(), whole);
    }

    public Signer signer(String holder) {
        return signer(holder, kind);
    }

    public Signer signer(String holder, Key signerKind) {
        Instant now = Instant.now();
        return signer(holder, signerKind, now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(700)));
    }

    public Signer signer(String holder, Key signerKind, Instant notBefore, Instant notAfter) {
        KeyPair pair = pair(signerKind);
        X509Certificate made = certificate(
                new Order(subject(), name(holder), pair, key, kind, certificate(), false), notBefore, notAfter);
        List<X509Certificate> whole = new ArrayList<>(List.of(made));
        whole.addAll(chain);
        return new Signer(pair.getPrivate(), whole);
    }

    /** A signer who answers for himself only. */
    public static Signer selfSigned(String holder) {
        KeyPair pair = pair(Key.EC);
        X500Name subject = name(holder);
        Instant now = Instant.now();
        X509Certificate made = certificate(
                new Order(subject, subject, pair, pair.getPrivate(), Key.EC, null, false),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(700)));
        return new Signer(pair.getPrivate(), List.of(made));
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** A list of revoked certificates that revokes nothing, for validators that ask for one. */
    public X509CRL nothingRevoked() {
        try {
            Instant now = Instant.now();
            X509v2CRLBuilder list = new X509v2CRLBuilder(subject(), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(TEN_YEARS)));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
            return new JcaX509CRLConverter().getCRL(list.build(new JcaContentSignerBuilder(kind.algorithm).build(key)));
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private X500Name subject() {
        return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
    }

    private static X500Name name(String common) {
        return new X500Name("CN=" + common + ",O=Pemkab Uji,C=ID");
    }

    private record Order(
            X500Name issuer,
            X500Name subject,
            KeyPair pair,
            PrivateKey signing,
            Key signingKind,
            X509Certificate parent,
            boolean issues) {}

    private static X509Certificate certificate(Order order, Instant notBefore, Instant notAfter) {
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    order.issuer(),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(notBefore),
                    Date.from(notAfter),
                    order.subject(),
                    order.pair().getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(order.issues()));
            int usage = order.issues()
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(order.pair().getPublic()));
            if (order.parent() != null) {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(order.parent()));
                builder.addExtension(Extension.cRLDistributionPoints, false, nowhere());
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder(order.signingKind().algorithm).build(order.signing())));
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CRLDistPoint nowhere() {
        GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.invalid/ca.crl");
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(place)), null, null)
        });
    }

    private static KeyPair pair(Key kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.name());
            if (kind == Key.EC) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
