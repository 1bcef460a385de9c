package id.rembuk.ui.signing;

import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an opened certificate says of itself, and whether its name is the signer's. */
final class CertificateCard extends VBox {
    private final Messages messages;
    private final ZoneId zone;

    CertificateCard(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        setId("signing-certificate");
        getStyleClass().addAll("card", "certificate-card");
    }

    /** @param named whether a signer's name is known to compare with */
    void show(CertificateFacts facts, boolean named, boolean matches) {
        Label holder = new Label(facts.holder());
        holder.getStyleClass().add("t-strong");
        holder.setId("signing-holder");
        holder.setWrapText(true);
        Label issuer = new Label(messages.get("signing.certificate.issuer", facts.issuer()));
        issuer.setWrapText(true);
        issuer.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane marks = new FlowPane(12, 4);
        marks.getChildren()
                .add(StatusChip.plain(
                        Tone.SELESAI,
                        messages.get(
                                "signing.certificate.until",
                                messages.dates()
                                        .date(facts.notAfter().atZone(zone).toLocalDate()))));
        if (named) {
            marks.getChildren()
                    .add(
                            matches
                                    ? StatusChip.plain(Tone.SELESAI, messages.get("signing.certificate.name-matches"))
                                    : StatusChip.plain(
                                            Tone.PERHATIAN, messages.get("signing.certificate.name-differs")));
        }
        if (facts.practice()) {
            marks.getChildren().add(StatusChip.plain(Tone.PERHATIAN, messages.get("signing.certificate.practice")));
        }
        marks.getChildren().add(StatusChip.plain(Tone.PERHATIAN, messages.get("signing.certificate.revocation")));
        getChildren().setAll(holder, issuer, marks);
    }
}
