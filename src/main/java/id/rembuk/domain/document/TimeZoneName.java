package id.rembuk.domain.document;

import java.time.ZoneId;

/** The three clocks of Indonesia (Keppres 41/1987). */
public enum TimeZoneName {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final String zone;

    TimeZoneName(String zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
