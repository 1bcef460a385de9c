package id.rembuk.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.AreaMatch;
import id.rembuk.domain.intake.AreaMatch.How;
import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.Likeness;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.usecase.port.AreaCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places of a file. A code without dots may be one of BPS, which looks the same and means another village: it is
 * believed only when the names of the file agree with it for most places.
 */
final class Places {
    private static final double SAME_NAME = 0.75;

    private final AreaMatcher matcher;
    private final RegencyOfFile regencies;
    private final Map<PlaceText, Place> all = new HashMap<>();
    private int plainCodes;
    private int agreeing;

    /** A place of the file with what was found out about it; files have many rows and few different places. */
    static final class Place {
        private final PlaceText text;
        private final String shown;
        private boolean seen;
        private AreaMatch named;
        private AreaMatch matched;
        private Boolean elsewhere;

        private Place(PlaceText text) {
            this.text = text;
            shown = text.shown();
        }

        /** What the file says. */
        PlaceText text() {
            return text;
        }

        /** As people are shown it. */
        String shown() {
            return shown;
        }
    }

    Places(AreaMatcher matcher, AreaCatalogue country) {
        this.matcher = matcher;
        regencies = new RegencyOfFile(country);
    }

    /** The place of a row; "" for what the row does not say. */
    Place of(String code, String kecamatan, String desa) {
        return all.computeIfAbsent(new PlaceText(code, kecamatan, desa), Place::new);
    }

    AreaMatcher matcher() {
        return matcher;
    }

    /** Takes note of a place so that its code can be judged. */
    void see(Place place) {
        if (!place.seen && place.text.hasPlainCode()) {
            plainCodes++;
            agreeing += agrees(place) ? 1 : 0;
        }
        place.seen = true;
    }

    private boolean agrees(Place place) {
        Area coded = matcher.withCode(place.text.dotted()).orElse(null);
        if (coded == null || place.text.desa().isEmpty()) {
            return false;
        }
        AreaMatch named = named(place);
        return named.isFound()
                ? named.areaId().equals(coded.id())
                : Likeness.ofPlaces(place.text.desa(), coded.name()) >= SAME_NAME;
    }

    /** Whether codes without dots are those of Kemendagri. */
    boolean believesPlainCodes() {
        return agreeing * 2 > plainCodes;
    }

    /** Whether there are codes without dots and they are not believed. */
    boolean doubtsPlainCodes() {
        return plainCodes > 0 && !believesPlainCodes();
    }

    /** The place by its names alone. */
    AreaMatch named(Place place) {
        if (place.named == null) {
            place.named = matcher.match(place.text.kecamatan(), place.text.desa());
        }
        return place.named;
    }

    /** The place by its code where that is believed, else by its names; asked when all places were seen. */
    AreaMatch match(Place place) {
        if (place.matched == null) {
            Area coded = isCoded(place) ? matcher.withCode(place.text.dotted()).orElse(null) : null;
            place.matched =
                    coded == null ? named(place) : new AreaMatch(coded.id(), coded.parentId(), How.CODE, List.of());
        }
        return place.matched;
    }

    /** Whether a believed code belongs to another regency; asked when all places were seen. */
    boolean isOfAnotherRegency(Place place) {
        if (place.elsewhere == null) {
            Area regency = matcher.regency();
            place.elsewhere =
                    isCoded(place) && regency != null && !place.text.dotted().startsWith(regency.code() + ".");
        }
        return place.elsewhere;
    }

    /** The other kabupaten or kota that most of some places belong to that are not of this one. */
    Optional<RegencyEntry> regencyOf(List<Place> strangers) {
        Area own = matcher.regency();
        return own == null
                ? Optional.empty()
                : regencies.of(strangers.stream().map(Place::text).toList()).filter(found -> !found.code()
                        .equals(own.code()));
    }

    private boolean isCoded(Place place) {
        return place.text.hasDottedCode() || (place.text.hasPlainCode() && believesPlainCodes());
    }
}
