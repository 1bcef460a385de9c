package id.rembuk.domain.kecamatan;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers a camat approves, as one digest: it changes when a number does and comes back when the number does, whoever
 * typed it and when.
 */
public final class ApprovedNumbers {
    private ApprovedNumbers() {}

    /** SHA-256 in lower-case hexadecimal over the known numbers of a kecamatan's desa, of one period and source. */
    public static String digest(Collection<StuntingCount> counts, Collection<ServiceCount> services) {
        TreeSet<String> lines = new TreeSet<>();
        for (StuntingCount count : counts) {
            for (CountField field : CountField.values()) {
                add(lines, count.areaId(), field.name(), count.value(field));
            }
        }
        for (ServiceCount service : services) {
            for (ServiceField field : ServiceField.values()) {
                add(lines, service.areaId(), service.indicatorCode() + " " + field.name(), service.value(field));
            }
        }
        return Bytes.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    private static void add(Set<String> lines, String areaId, String name, Integer number) {
        if (number != null) {
            lines.add(areaId + " " + name + " " + number);
        }
    }
}
