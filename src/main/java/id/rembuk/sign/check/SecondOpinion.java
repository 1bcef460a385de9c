package id.rembuk.sign.check;

import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import com.itextpdf.signatures.validation.report.ValidationReport;
import com.itextpdf.signatures.validation.report.ValidationReport.ValidationResult;

/** What iText's own comparison of revisions says of a file ours finds in order; two that disagree mean a doubt. */
final class SecondOpinion {
    private SecondOpinion() {}

    static void ask(RawPdf raw, int length, Findings findings) {
        try (OpenPdf pdf = OpenPdf.open(raw, length)) {
            ValidationReport report = new ValidatorChainBuilder()
                    .buildDocumentRevisionsValidator()
                    .validateAllDocumentRevisions(
                            new ValidationContext(
                                    ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR,
                                    CertificateSource.SIGNER_CERT,
                                    TimeBasedContext.PRESENT),
                            pdf.document());
            if (report.getValidationResult() == ValidationResult.INVALID) {
                findings.doubt("second-opinion");
            }
        }
    }
}
