package id.rembuk.launch.cli;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.AuthenticityWords;
import id.rembuk.usecase.port.PaperChecker;
import id.rembuk.usecase.port.TrustStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Checks a PDF: whether it is intact, who signed it and what was added later. */
final class VerifyCommand implements Command {
    private static final String TRUST = "--trust";
    private static final long LARGEST = 200L << 20;

    private final PaperChecker checker;
    private final TrustStore trust;
    private final ZoneId zone;
    private final Progress progress;

    /** @param zone in which times of signatures are told */
    VerifyCommand(PaperChecker checker, TrustStore trust, ZoneId zone, Progress progress) {
        this.checker = checker;
        this.trust = trust;
        this.zone = zone;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.verify"))
                .addPositional(Options.path(0, "PDF", messages.get("cli.verify.pdf")))
                .addOption(Options.value(TRUST, "CA.pem", Path.class, messages.get("cli.verify.trust")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        boolean asked = arguments.has(TRUST);
        List<TrustedIssuer> issuers =
                asked ? List.of(checker.issuer(read(arguments.path(TRUST)), /* psreRoot= */ false)) : trust.issuers();
        AuthenticityReport report = checker.check(read(arguments.path(0)), issuers, progress);
        boolean trusted = report.signatures().stream().allMatch(signature -> signature.identity() == Identity.TRUSTED);
        tell(report, answer);
        if (asked && !trusted) {
            answer.say(answer.messages()
                    .get("cli.verify.not-trusted", issuers.get(0).name()));
        }
        VerifyJson.put(report, new AuthenticityWords(answer.messages()), answer);
        if (asked) {
            answer.put("trusted", trusted && report.isSigned());
        }
        boolean holds = report.verdict() == Integrity.INTACT && (!asked || trusted);
        return holds ? DONE : DOES_NOT_HOLD;
    }

    private void tell(AuthenticityReport report, Answer answer) {
        Messages messages = answer.messages();
        AuthenticityWords words = new AuthenticityWords(messages);
        answer.say(words.verdict(report));
        report.reasons().forEach(reason -> answer.say("  " + words.reason(reason)));
        for (SignatureFinding signature : report.signatures()) {
            tell(signature, words, answer);
        }
        answer.say(messages.get("cli.verify.history"));
        report.revisions().forEach(revision -> answer.say("  " + words.revision(revision)));
        answer.say(messages.get(
                "cli.verify.pages",
                Formats.number(report.pages()),
                Formats.fileSize(report.length()),
                report.sha256()));
    }

    private void tell(SignatureFinding signature, AuthenticityWords words, Answer answer) {
        Messages messages = answer.messages();
        answer.say(messages.get("cli.verify.signature", Formats.number(signature.ordinal()), words.holder(signature)));
        line(answer, messages.get("verify.label.integrity"), words.integrity(signature.integrity()));
        line(answer, messages.get("verify.label.identity"), words.identity(signature.identity()));
        line(answer, messages.get("verify.label.type"), words.type(signature.type()));
        boolean service = signature.reasons().contains(Reason.of("time-by-service"));
        line(
                answer,
                service ? messages.get("verify.label.service-time") : messages.get("verify.label.time"),
                signature.claimedAt() == null
                        ? messages.get("verify.no-time")
                        : Formats.dateTime(signature.claimedAt().atZone(zone)));
        for (Reason reason : signature.reasons()) {
            if (!reason.code().startsWith("time-by")) {
                answer.say("  " + words.reason(reason));
            }
        }
        if (signature.coversWholeFile()) {
            answer.say("  " + messages.get("verify.covers-whole"));
        }
    }

    private static void line(Answer answer, String label, String value) {
        answer.say("  " + answer.messages().get("verify.label.line", label, value));
    }

    private static Bytes read(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new UserError(
                        "file.missing",
                        file.getFileName(),
                        file.toAbsolutePath().getParent());
            }
            if (Files.size(file) > LARGEST) {
                throw new UserError("verify.too-large");
            }
            return Bytes.owning(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(e, "verify.unreadable");
        }
    }
}
