package id.rembuk.sign;

import com.itextpdf.commons.actions.EventManager;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signs papers as PAdES B-B: each signature is an update at the end of the file, and what was there stays as it is. */
public final class PadesSigner implements PaperSigner {
    /** Room for the signature with its certificates; half a dozen certificates of 4096 bits fit. */
    private static final int RESERVED = 32 * 1024;

    /** Larger papers are signed on the disk. */
    private static final int MOST_IN_MEMORY = 24_000_000;

    private final Messages messages;
    private final ZoneId zone;

    /**
     * @param messages language of what is printed in the fields: papers are Indonesian
     * @param zone zone of the days that refusals name
     */
    public PadesSigner(Messages messages, ZoneId zone) {
        // we use iText under the AGPL; unasked it would print an advertisement into the answers of the command line
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
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
    public Optional<FieldPlace> place(Bytes pdf, String field) {
        try (SignablePaper paper = SignablePaper.open(pdf)) {
            return paper.place(field);
        }
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
        try {
            if (order.pdf().length() <= MOST_IN_MEMORY) {
                ByteArrayOutputStream out =
                        new ByteArrayOutputStream(order.pdf().length() + 4 * RESERVED);
                Addition addition = add(order, key, field, certifying, new Target(out, null));
                return addition.signed(Bytes.owning(out.toByteArray()));
            }
            return addLarge(order, key, field, certifying);
        } catch (UserError e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UserError(e, "sign.unreadable");
        }
    }

    /** Two copies of a large paper in memory would be too many, so it is signed in a folder that is deleted at once. */
    private Signed addLarge(SignOrder order, SigningKey key, String field, boolean certifying)
            throws IOException, GeneralSecurityException {
        Path scratch = Files.createTempDirectory("rembuk-sign");
        Path written = scratch.resolve("paper");
        try {
            Addition addition;
            try (OutputStream out = Files.newOutputStream(written)) {
                addition = add(order, key, field, certifying, new Target(out, scratch));
            }
            return addition.signed(Bytes.owning(Files.readAllBytes(written)));
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Where a signed paper goes; {@code scratch} is null when it is signed in memory. */
    private record Target(OutputStream out, Path scratch) {}

    /** What was added to a paper. */
    private record Addition(String field, CertificateFacts certificate) {
        Signed signed(Bytes pdf) {
            return new Signed(pdf, field, certificate);
        }
    }

    private Addition add(SignOrder order, SigningKey key, String field, boolean certifying, Target target)
            throws IOException, GeneralSecurityException {
        CertificateFacts facts = CertificateReading.facts(key.certificate());
        PdfSigner signer = new PdfSigner(
                SignablePaper.reader(order.pdf().array()),
                target.out(),
                target.scratch() == null ? null : target.scratch().toString(),
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
        return new Addition(properties.getFieldName(), facts);
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
