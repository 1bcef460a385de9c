package id.rembuk.domain.organisation;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import java.util.Locale;

/** Reads and prints the number under a signature: NIP of civil servants, NRP of police and army, or none. */
public final class ServiceNumber {
    private static final String DOTS = "\u2026".repeat(8);

    private ServiceNumber() {}

    /**
     * What is stored for a typed number; null when nothing was typed or the kind has no number.
     *
     * @throws UserError {@code official.nip-form} unless a NIP has 18 digits, {@code official.nrp-form} unless an NRP
     *     has 5 to 20 letters, digits and slashes, {@code personal.nik} for an NRP of 16 digits
     */
    public static String stored(IdNumberKind kind, String typed) {
        if (kind == IdNumberKind.NONE || typed == null || typed.isBlank()) {
            return null;
        }
        if (kind == IdNumberKind.NIP) {
            return Nip.parse(typed).orElseThrow(() -> nipError(typed)).digits();
        }
        String nrp = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (!nrp.matches("[0-9A-Z/.\\-]{5,20}")) {
            throw new UserError("official.nrp-form");
        }
        return PersonalData.refuseNik(nrp);
    }

    /** The line under the name, dots in the place of an unknown number; empty for people without a number. */
    public static String printed(IdNumberKind kind, String stored) {
        return switch (kind) {
            case NONE -> "";
            case NIP -> "NIP. " + (stored == null ? DOTS : grouped(stored));
            case NRP -> "NRP. " + (stored == null ? DOTS : stored);
        };
    }

    /** The number as it is typed and read, a NIP in its groups; empty when unknown. */
    public static String readable(IdNumberKind kind, String stored) {
        if (stored == null) {
            return "";
        }
        return kind == IdNumberKind.NIP ? grouped(stored) : stored;
    }

    private static String grouped(String stored) {
        return Nip.parse(stored).map(Nip::grouped).orElse(stored);
    }

    private static UserError nipError(String typed) {
        return new UserError(
                "official.nip-form",
                String.valueOf(typed.chars().filter(Character::isDigit).count()));
    }
}
