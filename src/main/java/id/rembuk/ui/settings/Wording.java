package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes the values of the settings as words, and reads lists that are typed with commas. */
record Wording(Messages messages) {

    String kind(OrganisationKind kind) {
        return switch (kind) {
            case OPD -> messages.get("settings.kind.opd");
            case KECAMATAN -> messages.get("settings.kind.kecamatan");
            case DESA -> messages.get("settings.kind.desa");
            case PUSKESMAS -> messages.get("settings.kind.puskesmas");
            case INSTANSI_VERTIKAL -> messages.get("settings.kind.instansi-vertikal");
            case MITRA -> messages.get("settings.kind.mitra");
        };
    }

    String acting(ActingKind kind) {
        return switch (kind) {
            case DEFINITIF -> messages.get("settings.acting.definitif");
            case PJ -> messages.get("settings.acting.pj");
            case PLT -> messages.get("settings.acting.plt");
            case PLH -> messages.get("settings.acting.plh");
            case PJS -> messages.get("settings.acting.pjs");
        };
    }

    String number(IdNumberKind kind) {
        return switch (kind) {
            case NIP -> messages.get("settings.number.nip");
            case NRP -> messages.get("settings.number.nrp");
            case NONE -> messages.get("settings.number.none");
        };
    }

    /** "sejak 1 Jan 2024", "sampai 1 Jan 2024", "1 Jan 2023 – 1 Jan 2024"; empty when neither is known. */
    String period(LocalDate from, LocalDate to) {
        if (from == null) {
            return to == null
                    ? ""
                    : messages.get("settings.period.until", messages.dates().shortDate(to));
        }
        return to == null
                ? messages.get("settings.period.since", messages.dates().shortDate(from))
                : messages.get(
                        "settings.period.both",
                        messages.dates().shortDate(from),
                        messages.dates().shortDate(to));
    }

    /** Parts of a text that is typed with commas or semicolons, without blanks. */
    static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Null in place of blank text, because unknown is not stored as nothing. */
    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Whether one of the texts holds what was typed, letters' case aside. */
    static boolean holds(String typed, String... texts) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || Arrays.stream(texts)
                        .anyMatch(text ->
                                text != null && text.toLowerCase(Locale.ROOT).contains(sought));
    }
}
