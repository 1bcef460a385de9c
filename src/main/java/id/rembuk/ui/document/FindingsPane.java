package id.rembuk.ui.document;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.DocumentFinding;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in the way of a final, and what to know before it; each leads to where it is mended. */
final class FindingsPane extends VBox {
    private final Messages messages;
    private final Consumer<DocumentFinding> mend;
    private final Label sum = new Label();
    private final VBox list = new VBox(4);

    /** @param mend goes to where a finding is mended */
    FindingsPane(Messages messages, Consumer<DocumentFinding> mend) {
        this.messages = messages;
        this.mend = mend;
        setId("document-findings");
        setSpacing(8);
        sum.setId("document-findings-sum");
        sum.getStyleClass().add("t-strong");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(sum, list);
    }

    void show(List<DocumentFinding> findings) {
        long blocks = findings.stream().filter(DocumentFinding::blocks).count();
        sum.setText(
                blocks > 0
                        ? messages.get("document.findings.blocked", Formats.number(blocks))
                        : findings.isEmpty()
                                ? messages.get("document.findings.none")
                                : messages.get("document.findings.warned", Formats.number(findings.size())));
        list.getChildren().clear();
        for (int i = 0; i < findings.size(); i++) {
            list.getChildren().add(line(i, findings.get(i)));
        }
    }

    private VBox line(int at, DocumentFinding finding) {
        String text = messages.get(finding.kind().textKey(), finding.words().toArray());
        Label words = StatusChip.plain(finding.blocks() ? StatusChip.Tone.TERLAMBAT : StatusChip.Tone.PERHATIAN, text);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        Hyperlink go = new Hyperlink(where(finding));
        go.setId("finding-" + at);
        go.setAccessibleText(go.getText() + ": " + text);
        go.setOnAction(e -> mend.accept(finding));
        VBox line = new VBox(words, go);
        line.getStyleClass().add("finding");
        return line;
    }

    private String where(DocumentFinding finding) {
        return switch (finding.kind()) {
            case NO_SIGNER, SIGNER_GONE, SIGNER_TWICE -> messages.get("document.mend.signers");
            case SIGNER_UNNAMED, POSITION_ENDED, POSITION_NOT_BEGUN -> messages.get("document.mend.officials");
            case NO_DATE, DATE_BEFORE_MEETING -> messages.get("document.mend.date");
            case NO_CITY, NO_PLACE, NO_CHAIR -> messages.get("document.mend.meeting");
            case NUMBER_TAKEN, NUMBER_OPEN -> messages.get("document.mend.number");
            case LETTERHEAD_GONE -> messages.get("document.mend.letterhead");
            case PERSONAL_DATA -> messages.get("document.mend.personal");
            case NO_COMMITMENT, COMMITMENT_WEAK -> messages.get("document.mend.commitments");
            case NOBODY_CAME, ATTENDANCE_DIFFERS -> messages.get("document.mend.attendance");
            case AGREED_OPENED, NOT_CLOSED, NOT_HELD, STILL_OPEN -> messages.get("place.rembuk");
            case BUDGET_UNKNOWN -> messages.get("document.mend.plan");
        };
    }
}
