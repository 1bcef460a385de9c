package id.rembuk.usecase;

import java.util.Locale;

/** What can be changed of a meeting, by the name undo and history give it. */
public enum MeetingField {
    KINDS,
    LEVEL,
    TITLE,
    DATE,
    TIME,
    ZONE,
    PLACE,
    CITY,
    CHAIR,
    MODERATOR,
    MINUTES_TAKER,
    PARTICIPANTS,
    INVITED,
    ELEMENTS,
    BASIS,
    AGENDA,
    DISCUSSION,
    FOLLOW_UP;

    /** Key of the edit's name; its text is {@code edit.KEY}. */
    public String editKey() {
        return "meeting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
