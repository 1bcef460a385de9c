package id.rembuk.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.AreaMatch;
import id.rembuk.domain.intake.AreaMatch.How;
import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.Likeness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the places of a file. A code without dots may be one of BPS, which looks the same and means another village: it is
 * believed only when the names of the file agree with it for most places.
 */
final class Places {
    private static final double SAME_NAME = 0.75;

    private final AreaMatcher matcher;
    private final Map<PlaceText, AreaMatch> byName = new HashMap<>();
    private final Map<PlaceText, AreaMatch> matched = new HashMap<>();
    private final Map<PlaceText, Boolean> elsewhere = new HashMap<>();
    private final Set<PlaceText> plainCodes = new HashSet<>();
    private int agreeing;

    Places(AreaMatcher matcher) {
        this.matcher = matcher;
    }

    AreaMatcher matcher() {
        return matcher;
    }

    /** Takes note of a place so that its code can be judged. */
    void see(PlaceText place) {
        if (place.hasPlainCode() && plainCodes.add(place) && agrees(place)) {
            agreeing++;
        }
    }

    private boolean agrees(PlaceText place) {
        Area coded = matcher.withCode(place.dotted()).orElse(null);
        if (coded == null || place.desa().isEmpty()) {
            return false;
        }
        AreaMatch named = named(place);
        return named.isFound()
                ? named.areaId().equals(coded.id())
                : Likeness.ofPlaces(place.desa(), coded.name()) >= SAME_NAME;
    }

    /** Whether codes without dots are those of Kemendagri. */
    boolean believesPlainCodes() {
        return agreeing * 2 > plainCodes.size();
    }

    /** Whether there are codes without dots and they are not believed. */
    boolean doubtsPlainCodes() {
        return !plainCodes.isEmpty() && !believesPlainCodes();
    }

    AreaMatch named(PlaceText place) {
        return byName.computeIfAbsent(
                new PlaceText("", place.kecamatan(), place.desa()), p -> matcher.match(p.kecamatan(), p.desa()));
    }

    /** The place by its code where that is believed, else by its names; asked when all places were seen. */
    AreaMatch match(PlaceText place) {
        return matched.computeIfAbsent(place, this::find);
    }

    private AreaMatch find(PlaceText place) {
        boolean believed = place.hasDottedCode() || (place.hasPlainCode() && believesPlainCodes());
        Area coded = believed ? matcher.withCode(place.dotted()).orElse(null) : null;
        return coded == null ? named(place) : new AreaMatch(coded.id(), coded.parentId(), How.CODE, List.of());
    }

    /** Whether a believed code belongs to another regency; asked when all places were seen. */
    boolean isOfAnotherRegency(PlaceText place) {
        return elsewhere.computeIfAbsent(place, this::isElsewhere);
    }

    private boolean isElsewhere(PlaceText place) {
        boolean believed = place.hasDottedCode() || (place.hasPlainCode() && believesPlainCodes());
        Area regency = matcher.regency();
        return believed && regency != null && !place.dotted().startsWith(regency.code() + ".");
    }
}
