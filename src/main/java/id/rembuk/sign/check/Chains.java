package id.rembuk.sign.check;

import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.SignatureType;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.sign.PracticeMark;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a signer's certificate leads to an issuer the user trusts (RFC 5280); revocation is never asked for. */
final class Chains {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** Whose the certificate is and which kind of signature that makes. */
    record Judgement(Identity identity, SignatureType type) {}

    private final Map<X509Certificate, TrustedIssuer> trusted = new LinkedHashMap<>();
    private final Instant now;

    Chains(List<TrustedIssuer> issuers, Instant now) {
        this.now = now;
        for (TrustedIssuer issuer : issuers) {
            trusted.put(Certificates.read(issuer.certificate().array()), issuer);
        }
    }

    /** @param claimedAt time by the signer's computer; null judges by today alone */
    Judgement judge(CmsSignature signature, Instant claimedAt, Findings findings) {
        X509Certificate holder = signature.certificate();
        boolean[] usage = holder.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            findings.note(Reason.of("not-for-signing"));
        }
        differing(signature).ifPresent(name -> findings.doubt("certificate-broken", name));
        Optional<TrustedIssuer> today = issuer(signature, now);
        Optional<TrustedIssuer> then = claimedAt == null ? today : issuer(signature, claimedAt);
        if (PracticeMark.isPractice(holder)) {
            findings.note(Reason.of("practice"));
            return new Judgement(Identity.PRACTICE, SignatureType.NOT_CERTIFIED);
        }
        if (then.isPresent()) {
            String name = then.get().name();
            findings.note(Reason.of(today.isPresent() ? "chain-then-and-now" : "chain-then-only", name));
            SignatureType type = then.get().psreRoot() ? SignatureType.CERTIFIED : SignatureType.NOT_CERTIFIED;
            return new Judgement(Identity.TRUSTED, type);
        }
        findings.note(unknown(holder, claimedAt, today));
        return new Judgement(Identity.NOT_TRUSTED, SignatureType.NOT_CERTIFIED);
    }

    private static Reason unknown(X509Certificate holder, Instant claimedAt, Optional<TrustedIssuer> today) {
        if (claimedAt != null && claimedAt.isBefore(holder.getNotBefore().toInstant())) {
            return Reason.of("not-yet-valid");
        }
        if (claimedAt != null && claimedAt.isAfter(holder.getNotAfter().toInstant())) {
            return Reason.of("expired-then");
        }
        if (today.isPresent()) {
            return Reason.of("chain-now-only", today.get().name());
        }
        return Certificates.isSelfIssued(holder)
                ? Reason.of("self-signed")
                : Reason.of(
                        "issuer-unknown",
                        Certificates.commonName(holder.getIssuerX500Principal().getName()));
    }

    /** A certificate in the file that pretends to be a trusted one and is not the same. */
    private Optional<String> differing(CmsSignature signature) {
        for (X509Certificate other : signature.others()) {
            for (X509Certificate known : trusted.keySet()) {
                boolean sameKey = known.getPublicKey().equals(other.getPublicKey());
                if (sameKey && known.getSerialNumber().equals(other.getSerialNumber()) && !known.equals(other)) {
                    return Optional.of(trusted.get(known).name());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TrustedIssuer> issuer(CmsSignature signature, Instant at) {
        X509Certificate holder = signature.certificate();
        if (trusted.isEmpty() || !isValid(holder, at)) {
            return Optional.empty();
        }
        if (trusted.containsKey(holder)) {
            return Optional.of(trusted.get(holder));
        }
        try {
            Set<TrustAnchor> anchors = new HashSet<>();
            trusted.keySet().forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(holder);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            List<X509Certificate> between = new ArrayList<>(signature.others());
            between.add(holder);
            between.addAll(trusted.keySet());
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            PKIXCertPathBuilderResult path = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            X509Certificate anchor = path.getTrustAnchor().getTrustedCert();
            return isValid(anchor, at) ? Optional.of(highest(anchor, signature, at)) : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** An issuer that is trusted may itself be issued by a trusted root; the root says more. */
    private TrustedIssuer highest(X509Certificate anchor, CmsSignature signature, Instant at) {
        TrustedIssuer found = trusted.get(anchor);
        if (found.psreRoot() || Certificates.isSelfIssued(anchor)) {
            return found;
        }
        return issuer(new CmsSignature(anchor, signature.others(), null, false), at, anchor)
                .orElse(found);
    }

    private Optional<TrustedIssuer> issuer(CmsSignature signature, Instant at, X509Certificate except) {
        TrustedIssuer removed = trusted.remove(except);
        try {
            return issuer(signature, at);
        } finally {
            trusted.put(except, removed);
        }
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
