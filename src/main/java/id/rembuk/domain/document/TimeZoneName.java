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

    /**
     * The clock of a kabupaten/kota by the province its code begins with (Keppres 41/1987; younger provinces keep the
     * clock of the province they came from, Kalimantan Barat and Tengah have WIB).
     *
     * @throws IllegalArgumentException for a code that begins with no province
     */
    public static TimeZoneName ofRegency(String code) {
        return switch (code.substring(0, 2)) {
            case "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36" -> WIB;
            case "61", "62" -> WIB;
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> WITA;
            case "81", "82", "91", "92", "93", "94", "95", "96", "97" -> WIT;
            default -> throw new IllegalArgumentException("No province for " + code);
        };
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
