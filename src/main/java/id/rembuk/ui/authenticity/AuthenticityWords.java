package id.rembuk.ui.authenticity;

import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the findings of a check into words; a signature is never called more than what was found of it. */
final class AuthenticityWords {
    /** Reasons about identity and time. */
    private static final Set<String> NOTES = Set.of(
            "time-by-service",
            "time-missing",
            "chain-then-and-now",
            "chain-then-only",
            "chain-now-only",
            "issuer-unknown",
            "self-signed",
            "expired-then",
            "not-yet-valid",
            "not-for-signing");

    /** Reasons that stand once for all signatures among what was checked. */
    private static final Set<String> TOLD = Set.of("time-by-signer", "revocation-not-checked", "practice");

    private final Messages messages;
    private final ZoneId zone;
    private final id.rembuk.usecase.AuthenticityWords shared;

    /** A state with its word. */
    record Mark(Tone tone, String text) {}

    AuthenticityWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        shared = new id.rembuk.usecase.AuthenticityWords(messages);
    }

    /** The verdict as a heading. */
    String verdict(AuthenticityReport report) {
        return switch (report.verdict()) {
            case INTACT -> messages.get("authenticity.verdict.intact");
            case CHANGED -> messages.get("authenticity.verdict.changed");
            case UNCERTAIN -> messages.get("authenticity.verdict.uncertain");
        };
    }

    /** One sentence below the verdict. */
    String sentence(AuthenticityReport report) {
        if (!report.isSigned()) {
            return messages.get("authenticity.sentence.unsigned");
        }
        return switch (report.verdict()) {
            case INTACT ->
                lastTime(report) == null
                        ? messages.get("authenticity.sentence.intact")
                        : messages.get("authenticity.sentence.intact-since", time(lastTime(report)));
            case CHANGED -> changedSince(report);
            case UNCERTAIN -> messages.get("authenticity.sentence.uncertain");
        };
    }

    Mark integrity(SignatureFinding finding) {
        Tone tone =
                switch (finding.integrity()) {
                    case INTACT -> Tone.SELESAI;
                    case CHANGED -> Tone.TERLAMBAT;
                    case UNCERTAIN -> Tone.PERHATIAN;
                };
        return new Mark(tone, sentence(shared.integrity(finding.integrity())));
    }

    Mark identity(SignatureFinding finding) {
        return new Mark(
                finding.identity() == Identity.TRUSTED ? Tone.SELESAI : Tone.PERHATIAN,
                sentence(shared.identity(finding.identity())));
    }

    String type(SignatureFinding finding) {
        return sentence(shared.type(finding.type()));
    }

    String holder(SignatureFinding finding) {
        return shared.holder(finding);
    }

    String issuer(SignatureFinding finding) {
        return finding.certificate() == null ? "" : finding.certificate().issuer();
    }

    /** Time of the signer's computer; says so when none is stated. */
    String time(SignatureFinding finding) {
        return finding.claimedAt() == null
                ? messages.get("authenticity.time.none")
                : messages.dates().dateTime(finding.claimedAt().atZone(zone));
    }

    /** What was looked at and how it came out, in the order a reader asks. */
    List<Mark> checks(AuthenticityReport report, boolean known) {
        List<Mark> checks = new ArrayList<>();
        if (report.isSigned()) {
            long intact = report.signatures().stream()
                    .filter(each -> each.integrity() == Integrity.INTACT)
                    .count();
            int all = report.signatures().size();
            checks.add(new Mark(
                    intact == all ? Tone.SELESAI : Tone.TERLAMBAT,
                    messages.get("authenticity.check.hash", Formats.number(intact), Formats.number(all))));
            boolean covered = report.signatures().stream().anyMatch(SignatureFinding::coversWholeFile);
            checks.add(
                    covered
                            ? new Mark(Tone.SELESAI, messages.get("authenticity.check.covers"))
                            : new Mark(Tone.PERHATIAN, messages.get("authenticity.check.covers-not")));
        }
        if (known) {
            checks.add(new Mark(Tone.SELESAI, messages.get("authenticity.check.workspace")));
        }
        addIdentities(report, checks);
        if (report.isSigned()) {
            checks.add(new Mark(Tone.PERHATIAN, messages.get("authenticity.check.time")));
            checks.add(new Mark(Tone.BERJALAN, messages.get("authenticity.check.revocation")));
        }
        for (SignatureFinding signature : report.signatures()) {
            boolean intact = signature.integrity() == Integrity.INTACT;
            reasons(signature, reason -> !TOLD.contains(reason.code()) && (intact || isNote(reason)))
                    .map(text -> new Mark(Tone.PERHATIAN, text))
                    .forEach(checks::add);
        }
        report.reasons().forEach(reason -> checks.add(new Mark(Tone.PERHATIAN, shared.reason(reason))));
        return checks;
    }

    private void addIdentities(AuthenticityReport report, List<Mark> checks) {
        long unknown = count(report, Identity.NOT_TRUSTED);
        long practice = count(report, Identity.PRACTICE);
        if (unknown > 0) {
            checks.add(new Mark(
                    Tone.PERHATIAN, messages.get("authenticity.check.unknown-issuer", Formats.number(unknown))));
        }
        if (practice > 0) {
            checks.add(new Mark(Tone.PERHATIAN, messages.get("authenticity.check.practice", Formats.number(practice))));
        }
    }

    /** What was added or changed against the rules, by revision and page; empty when nothing was. */
    List<String> changes(AuthenticityReport report) {
        List<String> changes = new ArrayList<>();
        for (RevisionFinding revision : report.revisions()) {
            for (Addition addition : revision.additions()) {
                if (!addition.allowed()) {
                    changes.add(change(addition));
                }
            }
        }
        for (SignatureFinding signature : report.signatures()) {
            if (signature.integrity() != Integrity.INTACT) {
                reasons(signature, reason -> !isNote(reason)).forEach(changes::add);
            }
        }
        return changes.stream().distinct().toList();
    }

    private Stream<String> reasons(SignatureFinding signature, Predicate<Reason> wanted) {
        return signature.reasons().stream()
                .filter(wanted)
                .map(reason -> messages.get(
                        "authenticity.reason-of", Formats.number(signature.ordinal()), shared.reason(reason)));
    }

    /** Whether a reason is about time and identity, which say nothing of the content. */
    private static boolean isNote(Reason reason) {
        return NOTES.contains(reason.code()) || TOLD.contains(reason.code());
    }

    /** What each revision of the file is, oldest first. */
    List<Mark> revisions(AuthenticityReport report) {
        return report.revisions().stream().map(this::revision).toList();
    }

    private Mark revision(RevisionFinding revision) {
        boolean forbidden = revision.additions().stream().anyMatch(each -> !each.allowed());
        String number = Formats.number(revision.ordinal());
        if (forbidden) {
            return new Mark(Tone.TERLAMBAT, messages.get("authenticity.revision.forbidden", number));
        }
        if (revision.signedBy() != null) {
            return new Mark(Tone.SELESAI, messages.get("authenticity.revision.signed", number, revision.signedBy()));
        }
        return revision.ordinal() == 1
                ? new Mark(Tone.FINAL, messages.get("authenticity.revision.made"))
                : new Mark(Tone.USULAN, messages.get("authenticity.revision.other", number));
    }

    private String change(Addition addition) {
        String what = shared.addition(addition.kind());
        return addition.page() == 0
                ? messages.get("authenticity.change.file", what)
                : messages.get("authenticity.change.page", Formats.number(addition.page()), what);
    }

    private String changedSince(AuthenticityReport report) {
        return report.signatures().stream()
                .filter(each -> each.integrity() == Integrity.CHANGED)
                .map(SignatureFinding::ordinal)
                .max(Comparator.naturalOrder())
                .map(ordinal -> messages.get("authenticity.sentence.changed", Formats.number(ordinal)))
                .orElseGet(() -> messages.get("authenticity.sentence.changed-after"));
    }

    private String time(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return messages.get("authenticity.time", messages.dates().date(local.toLocalDate()), Formats.time(local));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static Instant lastTime(AuthenticityReport report) {
        return report.signatures().stream()
                .map(SignatureFinding::claimedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static long count(AuthenticityReport report, Identity identity) {
        return report.signatures().stream()
                .filter(each -> each.identity() == identity)
                .count();
    }
}
