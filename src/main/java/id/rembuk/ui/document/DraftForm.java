package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentBuilder;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedText;
import id.rembuk.ui.kit.SavedTyped;
import id.rembuk.ui.kit.Ties;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is chosen for one draft: number, date, papers, kop and how signatures stand. */
final class DraftForm extends VBox {
    private static final String NONE = "";

    final SavedTyped<String> number;
    final SavedDate date;
    final SavedChoice<String> letterhead;

    private final DocumentViewModel model;
    private final Fields make;
    private final DocumentWords words;
    private final Ties<OfficialDocument> ties = new Ties<>();
    private final Ties<String> patternTie = new Ties<>();
    private final Map<String, String> kops = new HashMap<>();
    private final Button propose = new Button();
    private final Label effectiveDate = new Label();
    private String proposal = "";

    DraftForm(DocumentViewModel model, Fields make, DocumentWords words) {
        this.model = model;
        this.make = make;
        this.words = words;
        getStyleClass().add("form");
        number = numberField();
        propose.setId("document-propose");
        propose.setGraphic(Icons.of("bi-hash"));
        propose.setWrapText(true);
        propose.setMinHeight(USE_PREF_SIZE);
        propose.setOnAction(e -> useProposal());
        propose.setDisable(make.saveStatus().isReadOnly());
        date = ties.tie(
                "document-date",
                make.date("document.field.date", saved(DocumentField.DATE, DocumentBuilder::date)),
                OfficialDocument::date);
        effectiveDate.getStyleClass().add("t-muted");
        effectiveDate.setWrapText(true);
        effectiveDate.setMinHeight(USE_PREF_SIZE);
        letterhead = letterheadChoice();
        getChildren()
                .addAll(number, propose, date, effectiveDate, letterhead, annexChoice(), layoutChoice(), pattern());
    }

    private SavedTyped<String> numberField() {
        return ties.tie(
                "document-number",
                make.text(
                                "document.field.number",
                                saved(DocumentField.NUMBER, (d, typed) -> d.number(typed.isBlank() ? null : typed)))
                        .prompt("document.number-prompt"),
                document -> document.number() == null ? "" : document.number());
    }

    private SavedChoice<String> letterheadChoice() {
        return ties.tie(
                "document-letterhead",
                make.choice(
                        "document.field.letterhead",
                        List.of(NONE),
                        id -> kops.getOrDefault(id, make.messages().get("document.letterhead.none")),
                        saved(DocumentField.LETTERHEAD, (d, id) -> d.letterheadId(id.isEmpty() ? null : id))),
                document -> document.letterheadId() == null ? NONE : document.letterheadId());
    }

    private SavedChoice<PaperSize> annexChoice() {
        return ties.tie(
                "document-annex",
                make.choice(
                        "document.field.annex",
                        Arrays.stream(PaperSize.values())
                                .filter(size -> !size.isForText())
                                .toList(),
                        words::size,
                        saved(DocumentField.ANNEX_PAPER, DocumentBuilder::annexPaper)),
                OfficialDocument::annexPaper);
    }

    private SavedChoice<SignatureLayout> layoutChoice() {
        return ties.tie(
                "document-layout",
                make.choice(
                        "document.field.layout",
                        List.of(SignatureLayout.values()),
                        words::layout,
                        saved(DocumentField.SIGNATURE_LAYOUT, DocumentBuilder::signatureLayout)),
                OfficialDocument::signatureLayout);
    }

    private Node pattern() {
        SavedText pattern =
                patternTie.tie("document-pattern", make.text("document.field.pattern", model::pattern), kept -> kept);
        Label help = new Label(make.messages().get("document.pattern-help", "{nomor}", "{tahun}", "{bulan}"));
        help.getStyleClass().add("t-caption");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return Forms.section(make.messages().get("document.section.pattern"), pattern, help);
    }

    /** Shows a draft as it is now. */
    void show(DocumentBoard board, OfficialDocument document) {
        kops.clear();
        List<String> ids = new ArrayList<>(List.of(NONE));
        board.letterheads().forEach(kop -> {
            kops.put(kop.id(), words.letterhead(kop));
            ids.add(kop.id());
        });
        if (!letterhead.control().getItems().equals(ids)) {
            letterhead.items(ids);
        }
        ties.show(document.id(), document);
        patternTie.show("pattern", board.numberPattern());
        proposal = board.nextNumber() == null ? "" : board.nextNumber();
        propose.setText(make.messages().get("document.propose", proposal));
        boolean offered = !proposal.isEmpty() && !proposal.equals(document.number());
        propose.setVisible(offered);
        propose.setManaged(offered);
        effectiveDate.setText(DocumentDates.words(make.messages(), document, board.meeting()));
    }

    void leave() {
        ties.leave();
        patternTie.leave();
    }

    private void useProposal() {
        model.number(ties.shownId(), proposal);
        number.control().requestFocus();
    }

    private <T> Commit<T> saved(DocumentField field, BiFunction<DocumentBuilder, T, DocumentBuilder> set) {
        return value -> model.change(ties.shownId(), field, d -> set.apply(d, value));
    }
}
