package id.rembuk.domain.document;

import java.time.LocalDate;
import java.util.List;

/** Changes some facts of a document and keeps the others. */
public final class DocumentBuilder {
    private final String id;
    private final String cycleId;
    private final DocumentKind kind;
    private int version;
    private String replacesId;
    private DocumentState state;
    private String number;
    private LocalDate date;
    private PaperSize paper;
    private PaperSize annexPaper;
    private SignatureLayout signatureLayout;
    private String letterheadId;
    private List<SignerSlot> signers;
    private FrozenFacts frozen;
    private List<String> differences;

    DocumentBuilder(OfficialDocument document) {
        id = document.id();
        cycleId = document.cycleId();
        kind = document.kind();
        version = document.version();
        replacesId = document.replacesId();
        state = document.state();
        number = document.number();
        date = document.date();
        paper = document.paper();
        annexPaper = document.annexPaper();
        signatureLayout = document.signatureLayout();
        letterheadId = document.letterheadId();
        signers = document.signers();
        frozen = document.frozen();
        differences = document.differences();
    }

    public DocumentBuilder version(int newVersion) {
        version = newVersion;
        return this;
    }

    public DocumentBuilder replacesId(String newReplacesId) {
        replacesId = newReplacesId;
        return this;
    }

    public DocumentBuilder state(DocumentState newState) {
        state = newState;
        return this;
    }

    public DocumentBuilder number(String newNumber) {
        number = newNumber;
        return this;
    }

    public DocumentBuilder date(LocalDate newDate) {
        date = newDate;
        return this;
    }

    public DocumentBuilder paper(PaperSize newPaper) {
        paper = newPaper;
        return this;
    }

    public DocumentBuilder annexPaper(PaperSize newAnnexPaper) {
        annexPaper = newAnnexPaper;
        return this;
    }

    public DocumentBuilder signatureLayout(SignatureLayout newSignatureLayout) {
        signatureLayout = newSignatureLayout;
        return this;
    }

    public DocumentBuilder letterheadId(String newLetterheadId) {
        letterheadId = newLetterheadId;
        return this;
    }

    public DocumentBuilder signers(List<SignerSlot> newSigners) {
        signers = newSigners;
        return this;
    }

    public DocumentBuilder frozen(FrozenFacts newFrozen) {
        frozen = newFrozen;
        return this;
    }

    public DocumentBuilder differences(List<String> newDifferences) {
        differences = newDifferences;
        return this;
    }

    public OfficialDocument build() {
        return new OfficialDocument(
                id,
                cycleId,
                kind,
                version,
                replacesId,
                state,
                number,
                date,
                paper,
                annexPaper,
                signatureLayout,
                letterheadId,
                signers,
                frozen,
                differences);
    }
}
