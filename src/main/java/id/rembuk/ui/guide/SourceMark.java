package id.rembuk.ui.guide;

import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.Statement;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard;
import javafx.scene.control.Label;

/**
 * Tells where a statement comes from. What is not verified says so at once; of the others the source shows when the mark
 * is reached by mouse or key.
 */
final class SourceMark extends Label {
    private static final int MOST_BRIEF = 32;

    private final boolean doubted;

    private SourceMark(boolean doubted) {
        this.doubted = doubted;
        getStyleClass().add("sumber");
        setFocusTraversable(true);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /** The mark beside a statement: brief until it is reached. */
    static SourceMark of(GuideWords words, GuideBoard board, Statement statement) {
        SourceMark mark = made(statement);
        String brief = mark.doubted ? words.messages().get("guide.source.unverified", reference(board, statement)) : "";
        mark.show(brief, full(words, board, statement));
        return mark;
    }

    /** The mark in a list: that it is not verified, and the source when it is reached. */
    static SourceMark inList(GuideWords words, GuideBoard board, Statement statement) {
        SourceMark mark = made(statement);
        mark.show(
                mark.doubted ? words.messages().get("guide.source.unverified-brief") : "",
                full(words, board, statement));
        return mark;
    }

    /** The source written out. */
    static SourceMark inFull(GuideWords words, GuideBoard board, Statement statement) {
        SourceMark mark = made(statement);
        String full = full(words, board, statement);
        mark.show(full, full);
        return mark;
    }

    private static SourceMark made(Statement statement) {
        boolean own = isOwn(statement);
        SourceMark mark = new SourceMark(!statement.verified() && !own);
        mark.setGraphic(Icons.of(icon(mark.doubted, own), 11));
        return mark;
    }

    /** Whether its statement is still to be confirmed. */
    boolean isDoubted() {
        return doubted;
    }

    /** What is said in few words: where to look it up, or the key of its source. */
    private static String reference(GuideBoard board, Statement statement) {
        String known = statement.reference() != null
                ? statement.reference()
                : board.source(statement.source()).map(GuideSource::title).orElse(statement.source());
        return known.length() <= MOST_BRIEF ? known : statement.source();
    }

    private static String full(GuideWords words, GuideBoard board, Statement statement) {
        String source = words.source(board, statement);
        if (isOwn(statement)) {
            return source;
        }
        return statement.verified()
                ? words.messages().get("guide.source.verified", source)
                : words.messages().get("guide.source.unverified-full", source);
    }

    private void show(String brief, String full) {
        getStyleClass().add(doubted ? "ragu" : "terverifikasi");
        setText(brief);
        setMinWidth(brief.isEmpty() ? USE_PREF_SIZE : 0);
        setAccessibleText(full);
        Hint.on(this, full);
        focusedProperty().addListener((o, was, now) -> {
            setText(now ? full : brief);
            setMinWidth(now || !brief.isEmpty() ? 0 : USE_PREF_SIZE);
        });
    }

    private static boolean isOwn(Statement statement) {
        return statement.source().equals(Statement.OWN);
    }

    private static String icon(boolean doubted, boolean own) {
        if (doubted) {
            return "bi-exclamation-triangle";
        }
        return own ? "bi-pencil" : "bi-patch-check";
    }
}
