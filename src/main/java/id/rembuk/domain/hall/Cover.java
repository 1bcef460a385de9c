package id.rembuk.domain.hall;

/** What is laid over the hall's screen in the place of the slide. */
public enum Cover {
    NONE,
    /** Nothing but black. */
    BLACK,
    /** The sign of the rembuk and whose it is. */
    LOGO,
    /** Lines, sizes and colours by which a screen is set up. */
    TEST
}
