package id.rembuk.ui.kit;

import java.util.Locale;

/** What a key does in the table of plan lines beside the actions; help, accessible help and docs/keyboard.md read it. */
public enum TableKey {
    TYPE("A–Z, 0–9"),
    EDIT("F2, Enter"),
    DONE("Enter, Shift+Enter"),
    NEXT_CELL("Tab, Shift+Tab"),
    LEAVE("Ctrl+Tab, Ctrl+Shift+Tab"),
    CANCEL("Esc"),
    GROUP("Ctrl+Up, Ctrl+Down"),
    FOLD("Enter, Left, Right"),
    COLUMN("Alt+Left, Alt+Right");

    private final String key;

    TableKey(String key) {
        this.key = key;
    }

    /** The keys as people read them. */
    public String keyText() {
        return key;
    }

    /** Text key of what they do. */
    public String textKey() {
        return "plan.key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
