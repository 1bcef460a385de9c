package id.rembuk.sign;

import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;

/** Signs papers as PAdES B-B: each signature is an update at the end of the file, and what was there stays as it is. */
public final class PadesSigner implements PaperSigner {
    /** Room for the signature with its certificates; half a dozen certificates of 4096 bits fit. */
    private static final int RESERVED = 32 * 1024;

    private final Messages messages;
    private final ZoneId zone;

    /**
     * @param messages language of what is printed in the fields: papers are Indonesian
     * @param zone zone of the days that refusals name
     */
    public PadesSigner(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    @Override
    public CertificateFacts look(Bytes pkcs12, char[] passphrase, Instant now) {
        try {
            return CertificateReading.facts(
                    new KeyFile(pkcs12.array(), zone).open(passphrase, now).certificate());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Signed sign(SignOrder order, Bytes pkcs12, char[] passphrase) {
        SigningKey key;
        try {
            key = new KeyFile(pkcs12.array(), zone).open(passphrase, order.at());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        String field;
        boolean certifying;
        try (SignablePaper paper = SignablePaper.open(order.pdf())) {
            paper.requireIntact();
            field = paper.field(order.field());
            certifying = field != null && paper.signatures().isEmpty();
        }
        return add(order, key, field, certifying);
    }

    @Override
    public List<String> openFields(Bytes pdf) {
        try (SignablePaper paper = SignablePaper.open(pdf)) {
            return paper.openFields();
        }
    }

    @Override
    public Bytes practiceKey(String holder, char[] passphrase, Instant now) {
        try {
            if (holder.isBlank()) {
                throw new UserError("sign.holder-missing");
            }
            if (passphrase.length == 0) {
                throw new UserError("sign.passphrase-missing");
            }
            return Bytes.of(new PracticeKey(now).make(holder.strip(), passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Signed add(SignOrder order, SigningKey key, String field, boolean certifying) {
        CertificateFacts facts = CertificateReading.facts(key.certificate());
        ByteArrayOutputStream out = new ByteArrayOutputStream(order.pdf().length() + 4 * RESERVED);
        try {
            PdfSigner signer = new PdfSigner(
                    new PdfReader(new ByteArrayInputStream(order.pdf().array())),
                    out,
                    new StampingProperties().useAppendMode());
            SignerProperties properties = properties(order, certifying);
            if (field != null) {
                properties.setFieldName(field);
            }
            signer.setSignerProperties(properties);
            if (field != null && properties.getPageRect() != null) {
                signer.getSignatureField()
                        .setSignatureAppearanceLayer(
                                box(order, facts).draw(signer.getDocument(), properties.getPageRect()));
            }
            signer.signDetached(
                    new PrivateKeySignature(key.secret(), key.digest(), null),
                    key.chain(),
                    null,
                    null,
                    null,
                    RESERVED,
                    CryptoStandard.CADES);
            return new Signed(
                    Bytes.of(out.toByteArray()),
                    field == null ? signer.getSignerProperties().getFieldName() : field,
                    facts);
        } catch (UserError e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UserError(e, "sign.unreadable");
        }
    }

    private static SignerProperties properties(SignOrder order, boolean certifying) {
        SignerProperties properties = new SignerProperties()
                .setClaimedSignDate(GregorianCalendar.from(order.at().atZone(order.zone())))
                .setReason(order.reason() == null ? "" : order.reason())
                .setLocation(order.location() == null ? "" : order.location());
        if (certifying) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        return properties;
    }

    private SignatureBox box(SignOrder order, CertificateFacts facts) {
        List<SignatureBox.Line> lines = new ArrayList<>();
        if (facts.practice()) {
            lines.add(new SignatureBox.Line(messages.get("sign.box.practice"), true));
        }
        String name = order.signerName() == null || order.signerName().isBlank() ? facts.holder() : order.signerName();
        lines.add(new SignatureBox.Line(name, true));
        lines.add(new SignatureBox.Line(messages.get("sign.box.signed"), false));
        ZonedDateTime at = order.at().atZone(order.zone());
        lines.add(new SignatureBox.Line(messages.get("sign.box.time", Formats.dateTime(at), ClockName.of(at)), false));
        lines.add(new SignatureBox.Line(messages.get("sign.box.clock"), false));
        return new SignatureBox(lines);
    }
}
