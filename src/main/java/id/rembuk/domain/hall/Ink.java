package id.rembuk.domain.hall;

/** What a mark on a slide stands for; the theme of the hall gives it a colour. */
public enum Ink {
    GROUND,
    BLACK,
    SOFT,
    DEEP,
    TEXT,
    MUTED,
    ON_DEEP,
    ON_DEEP_MUTED,
    ON_DEEP_AMBER,
    /** Decoration on the deep ground that carries no meaning. */
    DEEP_DECORATION,
    AMBER_FILL,
    ON_AMBER_FILL,
    ACCENT,
    /** Bars of years that are not the newest; their value stands above them. */
    BAR_MUTED,
    AMBER,
    CHANGED_GROUND,
    CHANGED_BAR,
    BEFORE,
    RULE,
    OK,
    OK_GROUND,
    ON_OK,
    DANGER
}
