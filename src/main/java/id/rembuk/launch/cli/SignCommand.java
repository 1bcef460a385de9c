package id.rembuk.launch.cli;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperChecker;
import id.rembuk.usecase.port.PaperSigner;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Adds one signature to a PDF with the key in a PKCS#12 file. */
final class SignCommand implements Command {
    private static final long MOST_PDF = 200_000_000;
    private static final long MOST_KEY = 10_000_000;
    private static final int TRIES = 3;

    private final PaperSigner signer;
    private final PaperChecker checker;
    private final Passphrases passphrases;
    private final Clock clock;
    private final Progress progress;

    /** @param clock gives the time of the signature and its zone */
    SignCommand(PaperSigner signer, PaperChecker checker, Passphrases passphrases, Clock clock, Progress progress) {
        this.signer = signer;
        this.checker = checker;
        this.progress = progress;
        this.passphrases = passphrases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.sign"))
                .addPositional(Options.path(0, "PDF", messages.get("cli.sign.pdf")))
                .addOption(Options.required("--p12", "KEY", Path.class, messages.get("cli.sign.key")))
                .addOption(Options.required("--out", "OUT.pdf", Path.class, messages.get("cli.sign.out")))
                .addOption(Options.value("--field", "NAME", String.class, messages.get("cli.sign.field")))
                .addOption(Options.value("--pass-env", "VAR", String.class, messages.get("cli.sign.pass-env")))
                .addOption(Options.flag("--force", messages.get("cli.force")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Path out = arguments.path("--out").toAbsolutePath();
        PartFile file = new PartFile();
        file.requireWritable(out);
        if (Files.exists(out) && !arguments.has("--force")) {
            throw new UserError("cli.exists", out);
        }
        Bytes pdf = InputFile.read(arguments.path(0), MOST_PDF);
        Bytes key = InputFile.read(arguments.path("--p12"), MOST_KEY);
        // what cannot be signed is refused before anybody types a passphrase
        signer.openFields(pdf);
        requireUnchanged(pdf);
        Signed signed = sign(pdf, key, arguments, answer.messages());
        file.write(out, stream -> stream.write(signed.pdf().array()));
        tell(signed, out, answer);
        return DONE;
    }

    /** Also what was added between two earlier signatures, which no hash shows. */
    private void requireUnchanged(Bytes pdf) {
        for (SignatureFinding signature :
                checker.check(pdf, List.of(), progress).signatures()) {
            if (signature.integrity() == Integrity.CHANGED) {
                throw new UserError("sign.changed", signature.field());
            }
        }
    }

    private Signed sign(Bytes pdf, Bytes key, Arguments arguments, Messages messages) {
        Optional<String> variable = arguments.text("--pass-env");
        String question =
                messages.get("cli.sign.passphrase", arguments.path("--p12").getFileName());
        for (int attempt = 1; true; attempt++) {
            char[] passphrase = passphrases.get(variable, question);
            try {
                Instant now = clock.instant();
                CertificateFacts facts = signer.look(key, passphrase.clone(), now);
                SignOrder order = new SignOrder(
                        pdf, arguments.text("--field").orElse(null), facts.holder(), null, null, now, clock.getZone());
                return signer.sign(order, key, passphrase);
            } catch (UserError e) {
                if (!e.code().equals("sign.passphrase") || variable.isPresent() || attempt == TRIES) {
                    throw e;
                }
                question = messages.get(
                        "cli.sign.passphrase-again", arguments.path("--p12").getFileName());
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
    }

    private static void tell(Signed signed, Path out, Answer answer) {
        CertificateFacts facts = signed.certificate();
        Messages messages = answer.messages();
        answer.say(messages.get("cli.sign.done", out));
        answer.say(messages.get("cli.sign.by", facts.holder(), facts.issuer(), signed.field()));
        if (facts.practice()) {
            answer.say(messages.get("cli.sign.practice"));
        }
        answer.put("file", out.toString());
        answer.put("field", signed.field());
        answer.put("holder", facts.holder());
        answer.put("issuer", facts.issuer());
        answer.put("serial", facts.serial());
        answer.put("practice", facts.practice());
        answer.put("sha256", signed.pdf().sha256());
    }
}
