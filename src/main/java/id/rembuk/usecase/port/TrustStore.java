package id.rembuk.usecase.port;

import id.rembuk.domain.authenticity.TrustedIssuer;
import java.util.List;

/** The issuers this computer's user trusts; they are asked for with every check of a paper. */
public interface TrustStore {
    /**
     * All trusted issuers, by name.
     *
     * @throws id.rembuk.domain.UserError {@code verify.trust-folder}
     */
    List<TrustedIssuer> issuers();

    /**
     * Trusts an issuer from now on; one that is trusted already takes the new word on whether it is the root of a PSrE.
     *
     * @throws id.rembuk.domain.UserError {@code verify.trust-folder}
     */
    void add(TrustedIssuer issuer);

    /**
     * Trusts an issuer no more.
     *
     * @throws id.rembuk.domain.UserError {@code verify.trust-folder}
     */
    void remove(TrustedIssuer issuer);
}
