package id.rembuk.sign;

import id.rembuk.domain.document.TimeZoneName;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/** Name of the clock a time was read from: WIB, WITA, WIT, elsewhere the distance to UTC. */
final class ClockName {
    private static final Map<String, TimeZoneName> INDONESIA = Map.of(
            "Asia/Jakarta", TimeZoneName.WIB,
            "Asia/Pontianak", TimeZoneName.WIB,
            "Asia/Makassar", TimeZoneName.WITA,
            "Asia/Ujung_Pandang", TimeZoneName.WITA,
            "Asia/Jayapura", TimeZoneName.WIT);

    private ClockName() {}

    /** For example WITA, UTC or UTC+08.00. */
    static String of(ZonedDateTime time) {
        TimeZoneName name = INDONESIA.get(time.getZone().getId());
        if (name != null) {
            return name.name();
        }
        ZoneOffset offset = time.getOffset();
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId().replace(':', '.');
    }
}
