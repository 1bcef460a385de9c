package id.rembuk.ui.guide;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.guide.ComputedAnswer;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.usecase.readiness.PlanGap;
import javafx.scene.control.Hyperlink;

/** Takes the officer from a step the data keep from being done to what is to be mended. */
record Mending(Messages messages, Navigator navigator) {

    /** A link to what an answer says is missing. */
    Hyperlink link(String id, ComputedAnswer answer, String spoken) {
        Hyperlink link = new Hyperlink(messages.get("guide.mend"));
        link.setId(id);
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setAccessibleText(spoken + " " + messages.get("guide.mend"));
        link.setOnAction(e -> go(answer));
        return link;
    }

    private void go(ComputedAnswer answer) {
        switch (answer.rule()) {
            case DATA_COMPLETE -> navigator.narrow(Narrowing.dataFindings());
            case LOKUS_CONFIRMED -> navigator.go(Place.ANALISIS);
            case LOKUS_COVERED -> navigator.narrow(Narrowing.planGaps(PlanGap.Kind.LOKUS));
            case PLAN_COMPLETE -> {
                if (answer.mend() == null) {
                    navigator.go(Place.RENCANA_OPD);
                } else {
                    navigator.narrow(Narrowing.lines(answer.mend()));
                }
            }
            case COMMITMENTS_PASS -> navigator.narrow(Narrowing.openCommitments());
            case MINUTES_FINAL -> navigator.narrow(Narrowing.paper(DocumentKind.BERITA_ACARA));
            case COMMITMENT_FINAL -> navigator.narrow(Narrowing.paper(DocumentKind.PERNYATAAN_KOMITMEN));
        }
    }
}
