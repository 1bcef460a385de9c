package id.rembuk.usecase;

import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.SignatureType;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what the check of a paper found, the same on the screen and on the command line. */
public final class AuthenticityWords {
    private final Messages messages;

    public AuthenticityWords(Messages messages) {
        this.messages = messages;
    }

    /** One sentence for the whole file. */
    public String verdict(AuthenticityReport report) {
        return messages.get("verify.verdict." + dashed(report.verdict()));
    }

    public String integrity(Integrity integrity) {
        return messages.get("verify.integrity." + dashed(integrity));
    }

    public String identity(Identity identity) {
        return messages.get("verify.identity." + dashed(identity));
    }

    public String type(SignatureType type) {
        return messages.get("verify.type." + dashed(type));
    }

    public String addition(AdditionKind kind) {
        return messages.get("verify.addition." + dashed(kind));
    }

    /** A reason, with its page where it has one. */
    public String reason(Reason reason) {
        String words =
                messages.get("verify.reason." + reason.code(), reason.words().toArray());
        return reason.page() == 0 ? words : messages.get("verify.on-page", Formats.number(reason.page()), words);
    }

    /** The signer's name as the certificate says it. */
    public String holder(SignatureFinding signature) {
        return signature.certificate() == null
                ? messages.get("verify.no-holder")
                : signature.certificate().holder();
    }

    /** One line of the file's history. */
    public String revision(RevisionFinding revision) {
        String additions = revision.additions().stream().map(this::addition).collect(Collectors.joining("; "));
        if (revision.ordinal() == 1) {
            return messages.get("verify.history.made", Formats.fileSize(revision.length()));
        }
        String ordinal = Formats.number(revision.ordinal());
        return revision.signedBy() == null
                ? messages.get("verify.history.added", ordinal, additions)
                : messages.get("verify.history.signed", ordinal, revision.signedBy(), additions);
    }

    /** What the open workspace knows of the file. */
    public String recorded(Optional<CheckPaper.Recorded> recorded) {
        if (recorded.isEmpty()) {
            return messages.get("verify.recorded.none");
        }
        CheckPaper.Recorded found = recorded.get();
        String digest =
                grouped(found.edition().revisions().get(found.revision()).sha256());
        if (!found.whole()) {
            return messages.get("verify.recorded.more", digest);
        }
        return found.newest()
                ? messages.get("verify.recorded.same", digest)
                : messages.get("verify.recorded.older", digest);
    }

    /** Beginning and end of a digest, in groups of four. */
    private static String grouped(String sha256) {
        return sha256.substring(0, 4) + " " + sha256.substring(4, 8) + " … " + sha256.substring(sha256.length() - 4);
    }

    private String addition(Addition addition) {
        String words = addition(addition.kind());
        if (addition.page() != 0) {
            words = messages.get("verify.on-page", Formats.number(addition.page()), words);
        }
        return addition.allowed() ? messages.get("verify.allowed", words) : messages.get("verify.not-allowed", words);
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
