package id.rembuk.launch.cli;

import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.usecase.AuthenticityWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer of {@code verify --json}. Keys of the file: verdict (intact, changed, uncertain), sentence, sha256, length,
 * pages, signed, reasons, signatures, revisions; with {@code --trust} also trusted. Of a signature: ordinal, field,
 * holder, issuer, serial, not_before, not_after, practice, claimed_at, integrity, identity (trusted, not_trusted,
 * practice), type (certified, not_certified), covers_whole_file, reasons. Of a revision: ordinal, length, signed_by,
 * additions, each with page (0 for none), kind and allowed. Of a reason: code, page, text.
 */
final class VerifyJson {
    private VerifyJson() {}

    static void put(AuthenticityReport report, AuthenticityWords words, Answer answer) {
        answer.put("verdict", lower(report.verdict()));
        answer.put("sentence", words.verdict(report));
        answer.put("sha256", report.sha256());
        answer.put("length", report.length());
        answer.put("pages", report.pages());
        answer.put("signed", report.isSigned());
        answer.put("reasons", reasons(report.reasons(), words));
        answer.put(
                "signatures",
                report.signatures().stream()
                        .map(signature -> signature(signature, words))
                        .toList());
        answer.put(
                "revisions",
                report.revisions().stream().map(VerifyJson::revision).toList());
    }

    private static Map<String, Object> signature(SignatureFinding signature, AuthenticityWords words) {
        Map<String, Object> object = new LinkedHashMap<>();
        CertificateFacts certificate = signature.certificate();
        object.put("ordinal", signature.ordinal());
        object.put("field", signature.field());
        object.put("holder", certificate == null ? null : certificate.holder());
        object.put("issuer", certificate == null ? null : certificate.issuer());
        object.put("serial", certificate == null ? null : certificate.serial());
        object.put(
                "not_before",
                certificate == null ? null : certificate.notBefore().toString());
        object.put(
                "not_after", certificate == null ? null : certificate.notAfter().toString());
        object.put("practice", certificate != null && certificate.practice());
        object.put(
                "claimed_at",
                signature.claimedAt() == null ? null : signature.claimedAt().toString());
        object.put("integrity", lower(signature.integrity()));
        object.put("identity", lower(signature.identity()));
        object.put("type", lower(signature.type()));
        object.put("covers_whole_file", signature.coversWholeFile());
        object.put("reasons", reasons(signature.reasons(), words));
        return object;
    }

    private static Map<String, Object> revision(RevisionFinding revision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ordinal", revision.ordinal());
        object.put("length", revision.length());
        object.put("signed_by", revision.signedBy());
        object.put(
                "additions",
                revision.additions().stream().map(VerifyJson::addition).toList());
        return object;
    }

    private static Map<String, Object> addition(Addition addition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("page", addition.page());
        object.put("kind", lower(addition.kind()));
        object.put("allowed", addition.allowed());
        return object;
    }

    private static List<Map<String, Object>> reasons(List<Reason> reasons, AuthenticityWords words) {
        return reasons.stream()
                .map(reason -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("code", reason.code());
                    object.put("page", reason.page());
                    object.put("text", words.reason(reason));
                    return object;
                })
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
