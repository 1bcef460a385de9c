package id.rembuk.ui.guide;

import id.rembuk.domain.guide.Statement;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.GuideBoard;
import javafx.scene.control.Label;

/**
 * Tells where a statement comes from. What is not verified says so at once; of the others the source shows when the mark
 * is reached by mouse or key.
 */
final class SourceMark extends Label {
    private final boolean doubted;

    private SourceMark(boolean doubted) {
        this.doubted = doubted;
        getStyleClass().add("sumber");
        setFocusTraversable(true);
        setMinWidth(USE_PREF_SIZE);
    }

    static SourceMark of(GuideWords words, GuideBoard board, Statement statement) {
        boolean own = statement.source().equals(Statement.OWN);
        SourceMark mark = new SourceMark(!statement.verified() && !own);
        String source = words.source(board, statement);
        mark.setGraphic(Icons.of(icon(mark.doubted, own), 11));
        mark.show(
                mark.doubted ? words.messages().get("guide.source.unverified") : "",
                own ? source : mark.full(words, source));
        return mark;
    }

    /** Whether its statement is still to be confirmed. */
    boolean isDoubted() {
        return doubted;
    }

    private String full(GuideWords words, String source) {
        return doubted
                ? words.messages().get("guide.source.unverified-full", source)
                : words.messages().get("guide.source.verified", source);
    }

    private void show(String brief, String full) {
        getStyleClass().add(doubted ? "ragu" : "terverifikasi");
        setText(brief);
        setAccessibleText(full);
        Hint.on(this, full);
        focusedProperty().addListener((o, was, now) -> setText(now ? full : brief));
    }

    private static String icon(boolean doubted, boolean own) {
        if (doubted) {
            return "bi-exclamation-triangle";
        }
        return own ? "bi-pencil" : "bi-patch-check";
    }
}
