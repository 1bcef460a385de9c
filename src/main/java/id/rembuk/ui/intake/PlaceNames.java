package id.rembuk.ui.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.text.Messages;
import id.rembuk.ui.picker.AreaSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of the places rows are matched with, and the desa a row may mean. */
final class PlaceNames {
    private final List<Area> areas;
    private final AreaSearch search;
    private final Messages messages;
    private final Map<String, Area> byId = new HashMap<>();

    PlaceNames(List<Area> areas, Messages messages) {
        this.areas = areas;
        this.messages = messages;
        search = new AreaSearch(areas, messages);
        areas.forEach(area -> byId.put(area.id(), area));
    }

    /** Name with its kecamatan. */
    String words(String areaId) {
        return search.words(areaId);
    }

    /** The kecamatan that an unmatched row names, or in which all its suggestions lie; empty when neither says it. */
    Optional<Area> kecamatan(String areaText, List<String> suggestions) {
        String spoken = fold(areaText);
        Optional<Area> named = areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN && spoken.startsWith(fold(area.name()) + " ›"))
                .findFirst();
        return named.or(() -> {
            List<String> parents = suggestions.stream()
                    .map(byId::get)
                    .filter(area -> area != null && area.parentId() != null)
                    .map(Area::parentId)
                    .distinct()
                    .toList();
            return parents.size() == 1 ? Optional.ofNullable(byId.get(parents.get(0))) : Optional.empty();
        });
    }

    /** Finds desa by words of their name or the start of their code, inside a kecamatan when it is known. */
    List<Area> find(String typed, Optional<Area> kecamatan) {
        List<Area> within = areas.stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .filter(area -> kecamatan.isEmpty() || kecamatan.get().id().equals(area.parentId()))
                .toList();
        return new AreaSearch(within, messages).find(typed);
    }

    private static String fold(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        return lower.replaceFirst("^(kecamatan|kec\\.?)\\s+", "");
    }
}
