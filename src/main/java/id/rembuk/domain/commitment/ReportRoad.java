package id.rembuk.domain.commitment;

/** By which way a report reached the office; what came by message or telephone alone is hard to prove later. */
public enum ReportRoad {
    LETTER,
    MEETING,
    VISIT,
    MESSAGE,
    PHONE
}
