package id.rembuk.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/** A state as icon, word and colour; the icons differ in shape so that states survive grey print. */
public final class StatusChip extends Label {

    /** The states of tokens.css with their icons. */
    public enum Tone {
        SELESAI("bi-check-circle-fill"),
        DISEPAKATI("bi-check-circle-fill"),
        BERJALAN("bi-arrow-right-circle-fill"),
        DIBAHAS("bi-chat-left-text-fill"),
        FINAL("bi-lock-fill"),
        MENUNGGU("bi-clock"),
        PERHATIAN("bi-exclamation-triangle-fill"),
        TERLAMBAT("bi-exclamation-octagon-fill"),
        DITOLAK("bi-x-octagon-fill"),
        DITUNDA("bi-pause-circle-fill"),
        USULAN("bi-circle"),
        DRAF("bi-pencil-square");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** Class of tokens.css. */
        public String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private StatusChip(Tone tone, String text, boolean chip) {
        getStyleClass().add("status");
        if (chip) {
            getStyleClass().add("chip");
        }
        setMinWidth(USE_PREF_SIZE);
        show(tone, text);
    }

    /** With a ground of its colour, as in tables of commitments. */
    public static StatusChip chip(Tone tone, String text) {
        return new StatusChip(tone, text, true);
    }

    /** Icon and word only, as in lists of findings. */
    public static StatusChip plain(Tone tone, String text) {
        return new StatusChip(tone, text, false);
    }

    /** Changes state and word. */
    public void show(Tone tone, String text) {
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        setGraphic(Icons.of(tone.icon(), 12));
        setText(text);
        setAccessibleText(text);
    }
}
