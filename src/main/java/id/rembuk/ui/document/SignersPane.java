package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.signing.ShortHash;
import id.rembuk.usecase.DocumentBoard;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who has signed a final on the road shown, and who is still awaited; on paper, a scan stands for a signature. */
final class SignersPane extends VBox {
    private final Messages messages;
    private final Acts acts;
    private final Label sum = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox list = new VBox();
    private final Label hash = new Label();
    private final Button scanAll;
    private final boolean readOnly;
    private DocumentBoard.Row row;

    /** What the buttons of the pane do. */
    interface Acts {
        /** Binds a scan to one signer, or to all that have none for null. */
        void attach(DocumentBoard.Row row, String field);

        void view(DocumentBoard.Row row, String field);

        void detach(DocumentBoard.Row row, String field);
    }

    SignersPane(Messages messages, Acts acts, boolean readOnly) {
        this.messages = messages;
        this.acts = acts;
        this.readOnly = readOnly;
        setId("document-signers");
        setSpacing(8);
        sum.setId("document-signed");
        sum.getStyleClass().add("t-strong");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("document.signers"));
        hash.setId("document-hash");
        hash.getStyleClass().add("mono");
        hash.setWrapText(true);
        hash.setMinHeight(USE_PREF_SIZE);
        scanAll = new Button(messages.get("document.scan.all"), Icons.of("bi-paperclip"));
        scanAll.setId("document-scan-all");
        scanAll.setWrapText(true);
        scanAll.setMinHeight(USE_PREF_SIZE);
        scanAll.setDisable(readOnly);
        scanAll.setOnAction(e -> acts.attach(row, null));
        getChildren().addAll(sum, progress, list, scanAll, hash);
    }

    void show(DocumentBoard.Row now, Road road) {
        row = now;
        int all = now.signers().size();
        int signed = now.signed(road);
        sum.setText(messages.get("document.signers.sum", Formats.number(signed), Formats.number(all)));
        progress.setProgress(all == 0 ? 0 : (double) signed / all);
        list.getChildren().clear();
        now.signers().forEach(signer -> list.getChildren().add(line(signer, road)));
        boolean wet = road == Road.WET && now.document().state() == DocumentState.FINAL;
        boolean some = wet && signed < all;
        scanAll.setVisible(some);
        scanAll.setManaged(some);
        showHash(now.edition(road));
    }

    private void showHash(Optional<Edition> edition) {
        hash.setText(edition.map(each -> messages.get(
                        "document.hash",
                        ShortHash.of(each.finalHash()),
                        messages.dates().dateTime(row.document().frozen().at().atZone(ZoneId.systemDefault()))))
                .orElse(""));
        edition.ifPresent(each -> hash.setAccessibleText(messages.get("signing.hash", each.finalHash())));
    }

    private VBox line(DocumentBoard.Signer signer, Road road) {
        Signing signing = signer.signings().get(road);
        Label name =
                new Label(signer.block().name(), Icons.of(signing == null ? "bi-clock" : "bi-patch-check-fill", 13));
        name.getStyleClass().addAll("name", "status", signing == null ? "menunggu" : "selesai");
        name.setMinHeight(USE_PREF_SIZE);
        Label position = new Label(DocumentWords.position(signer.block()));
        position.getStyleClass().add("detail");
        position.setMinHeight(USE_PREF_SIZE);
        VBox line = new VBox(name, position, state(signing, road));
        line.getStyleClass().add("signer-row");
        String field = signer.slot().field();
        if (road == Road.WET && row.document().state() == DocumentState.FINAL) {
            line.getChildren()
                    .add(scanLinks(field, signing != null, signer.block().name()));
        }
        return line;
    }

    private Label state(Signing signing, Road road) {
        String text;
        if (signing == null) {
            text = messages.get(road == Road.WET ? "document.signer.awaits-scan" : "document.signer.awaits");
        } else {
            String at = messages.dates().dateTime(signing.at().atZone(ZoneId.systemDefault()));
            text = road == Road.WET
                    ? messages.get("document.signer.scanned", at, ShortHash.of(signing.scanHash()))
                    : messages.get(
                            signing.certificate().practice()
                                    ? "document.signer.signed-practice"
                                    : "document.signer.signed",
                            at,
                            signing.certificate().holder());
        }
        Label state = StatusChip.plain(signing == null ? StatusChip.Tone.MENUNGGU : StatusChip.Tone.SELESAI, text);
        state.setGraphic(null);
        state.setWrapText(true);
        state.setMinWidth(0);
        state.setMinHeight(USE_PREF_SIZE);
        return state;
    }

    private FlowPane scanLinks(String field, boolean scanned, String name) {
        FlowPane links = new FlowPane(10, 2);
        if (scanned) {
            links.getChildren()
                    .add(link("scan-view-" + field, "document.scan.view", name, () -> acts.view(row, field)));
        }
        links.getChildren()
                .add(link(
                        "scan-" + field,
                        scanned ? "document.scan.replace" : "document.scan.attach",
                        name,
                        () -> acts.attach(row, field)));
        if (scanned) {
            links.getChildren()
                    .add(link("scan-remove-" + field, "document.scan.detach", name, () -> acts.detach(row, field)));
        }
        return links;
    }

    private Hyperlink link(String id, String key, String name, Runnable act) {
        Hyperlink link = new Hyperlink(messages.get(key));
        link.setId(id);
        link.setAccessibleText(messages.get(key) + ": " + name);
        link.setDisable(readOnly && !id.startsWith("scan-view"));
        link.setOnAction(e -> act.run());
        return link;
    }
}
