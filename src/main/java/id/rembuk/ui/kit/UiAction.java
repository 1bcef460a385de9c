package id.rembuk.ui.kit;

import java.util.Locale;

/**
 * Everything that can be done by a key, a button or the command palette. Menu, tooltip, palette and docs/keyboard.md
 * are made from here. Keys use JavaFX's KeyCombination syntax; an empty key has none.
 */
public enum UiAction {
    SEARCH("Shortcut+K", "bi-search", Scope.WINDOW),
    UNDO("Shortcut+Z", "bi-arrow-counterclockwise", Scope.WINDOW),
    REDO("Shortcut+Y", "bi-arrow-clockwise", Scope.WINDOW),
    HELP("F1", "bi-question-circle", Scope.WINDOW),
    TOGGLE_RAIL("Shortcut+B", "bi-layout-sidebar", Scope.WINDOW),
    TOGGLE_INSPECTOR("F4", "bi-layout-sidebar-reverse", Scope.SCREEN),
    TOGGLE_THEME("", "bi-circle-half", Scope.WINDOW),
    TEXT_LARGER("Shortcut+Plus", "bi-zoom-in", Scope.WINDOW),
    TEXT_SMALLER("Shortcut+Minus", "bi-zoom-out", Scope.WINDOW),
    OPEN_FILE("Shortcut+O", "bi-folder2-open", Scope.WINDOW),
    NEW_WORKSPACE("", "bi-file-earmark-plus", Scope.WINDOW),
    NEW_YEAR("", "bi-calendar-plus", Scope.WINDOW),
    SAVE_COPY("Shortcut+Shift+S", "bi-files", Scope.WINDOW),
    BACK_UP_NOW("", "bi-shield-check", Scope.WINDOW),
    IMPORT("Shortcut+I", "bi-file-earmark-arrow-up", Scope.WINDOW),
    EXPORT_WORKPLAN("Shortcut+E", "bi-file-earmark-spreadsheet", Scope.WINDOW),
    REHEARSE("", "bi-mic", Scope.WINDOW),
    ABOUT("", "bi-info-circle", Scope.WINDOW),
    QUIT("Shortcut+Q", "bi-box-arrow-right", Scope.WINDOW),
    PRINT("Shortcut+P", "bi-printer", Scope.SCREEN),
    SAVE_PDF("Shortcut+Shift+E", "bi-file-earmark-arrow-down", Scope.SCREEN),
    CHECK_PAPER("", "bi-shield-check", Scope.SCREEN),
    NEW_ROW("Shortcut+N", "bi-plus", Scope.SCREEN),
    DUPLICATE_ROW("Shortcut+Shift+D", "bi-files", Scope.SCREEN),
    DELETE_ROW("Delete", "bi-trash", Scope.SCREEN),
    MOVE_UP("Alt+Up", "bi-arrow-up", Scope.SCREEN),
    MOVE_DOWN("Alt+Down", "bi-arrow-down", Scope.SCREEN),
    FILTER("Slash", "bi-funnel", Scope.SCREEN),
    NEXT_FINDING("F8", "bi-arrow-down", Scope.SCREEN),
    FILL_DOWN("Shortcut+D", "bi-arrow-bar-down", Scope.SCREEN),
    COPY("Shortcut+C", "bi-clipboard", Scope.SCREEN),
    PASTE("Shortcut+V", "bi-clipboard-plus", Scope.SCREEN),
    PROJECT("F5", "bi-display", Scope.HALL),
    HALL_NEXT("Space", "bi-arrow-right", Scope.HALL),
    HALL_PREVIOUS("Page Up", "bi-arrow-left", Scope.HALL),
    HALL_FREEZE("B", "bi-snow", Scope.HALL),
    HALL_BLACK("Period", "bi-square-fill", Scope.HALL),
    HALL_LOGO("L", "bi-shield", Scope.HALL),
    HALL_TEST("T", "bi-grid-3x3", Scope.HALL),
    HALL_DARK("R", "bi-moon", Scope.HALL),
    HALL_PANEL("Shift+F5", "bi-window", Scope.HALL),
    NEXT_ITEM("Page Down", "bi-skip-end", Scope.SCREEN),
    PREVIOUS_ITEM("Page Up", "bi-skip-start", Scope.SCREEN),
    CONFIRM_CHANGES("Shortcut+Enter", "bi-check", Scope.SCREEN),
    AGREE("Alt+S", "bi-hand-thumbs-up", Scope.SCREEN),
    WRITE_NOTE("Alt+C", "bi-pencil", Scope.SCREEN),
    ATTENDANCE("Shortcut+H", "bi-person-check", Scope.SCREEN);

    private final String key;
    private final String icon;
    private final Scope scope;

    /** Who does the action. */
    public enum Scope {
        WINDOW,
        SCREEN,
        /** The second screen; letters act only where nothing is typed. */
        HALL
    }

    UiAction(String key, String icon, Scope scope) {
        this.key = key;
        this.icon = icon;
        this.scope = scope;
    }

    public String key() {
        return key;
    }

    /** The key as people read it, e.g. Ctrl+Shift+S; "" for none. */
    public String keyText() {
        return key.replace("Shortcut", "Ctrl")
                .replace("Plus", "+")
                .replace("Minus", "−")
                .replace("Slash", "/")
                .replace("Period", ".")
                .replace("Page Up", "PgUp")
                .replace("Space", "Spasi")
                .replace("Page Down", "PgDn")
                .replace("Delete", "Del");
    }

    public String icon() {
        return icon;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it changes the workspace. */
    public boolean edits() {
        return switch (this) {
            case UNDO,
                    REDO,
                    BACK_UP_NOW,
                    NEW_YEAR,
                    NEW_ROW,
                    DUPLICATE_ROW,
                    DELETE_ROW,
                    MOVE_UP,
                    MOVE_DOWN,
                    FILL_DOWN,
                    PASTE -> true;
            default -> false;
        };
    }

    /** Text key of the name. */
    public String textKey() {
        return "action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
