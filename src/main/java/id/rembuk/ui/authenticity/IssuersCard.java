package id.rembuk.ui.authenticity;

import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The issuers whose certificates the user trusts on this computer: add one, say that it is a PSrE root, remove it. */
final class IssuersCard extends VBox {
    private final Messages messages;
    private final AuthenticityModel model;
    private final Dialogs dialogs;
    private final VBox list = new VBox(4);
    private final CheckBox psre = new CheckBox();

    IssuersCard(Messages messages, AuthenticityModel model, Dialogs dialogs) {
        this.messages = messages;
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().addAll("authenticity-part");
        Label title = new Label(messages.get("authenticity.issuers"));
        title.getStyleClass().add("t-strong");
        Label why = new Label(messages.get("authenticity.issuers.why"));
        why.getStyleClass().add("t-muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        psre.setText(messages.get("authenticity.issuers.psre"));
        psre.setId("issuer-psre");
        psre.setWrapText(true);
        psre.setMinHeight(Region.USE_PREF_SIZE);
        Button add = new Button(messages.get("authenticity.issuers.add"), Icons.of("bi-plus"));
        add.setId("issuer-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> add());
        getChildren().addAll(title, why, list, psre, add);
        model.issuers().addListener((ListChangeListener<TrustedIssuer>) change -> show());
        show();
    }

    private void add() {
        boolean root = psre.isSelected();
        dialogs.chooseOpen("authenticity.issuers.choose", List.of("cer", "crt", "pem", "der"))
                .ifPresent(file -> model.trust(file, root));
        psre.setSelected(false);
    }

    private void show() {
        list.getChildren().clear();
        if (model.issuers().isEmpty()) {
            Label none = new Label(messages.get("authenticity.issuers.none"));
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        model.issuers().forEach(issuer -> list.getChildren().add(row(issuer)));
    }

    private HBox row(TrustedIssuer issuer) {
        String words = issuer.psreRoot() ? messages.get("authenticity.issuers.root", issuer.name()) : issuer.name();
        Label name = new Label(words);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        Hint.on(name, words);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button();
        remove.setGraphic(Icons.of("bi-x", 14));
        remove.getStyleClass().add("icon");
        remove.setAccessibleText(messages.get("authenticity.issuers.remove", issuer.name()));
        Hint.on(remove, remove.getAccessibleText());
        remove.setOnAction(e -> model.distrust(issuer));
        HBox row = new HBox(6, name, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
