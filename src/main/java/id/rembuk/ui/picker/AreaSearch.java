package id.rembuk.ui.picker;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.text.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds kecamatan and desa of a workspace by words of their name or the start of their code. */
public final class AreaSearch {
    private static final int MOST = 40;

    private final Messages messages;
    private final List<Named> areas;
    private final Map<String, Area> byId = new HashMap<>();

    /** An area with its name as it is compared. */
    private record Named(Area area, String name) {}

    public AreaSearch(List<Area> areas, Messages messages) {
        this.messages = messages;
        areas.forEach(area -> byId.put(area.id(), area));
        this.areas = areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                .map(area -> new Named(area, lower(area.name())))
                .toList();
    }

    /** Areas whose name holds every typed word, those whose name starts so first, kecamatan before desa. */
    public List<Area> find(String typed) {
        String text = lower(typed.strip());
        if (text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split("\\s+", -1);
        return areas.stream()
                .filter(named -> matches(named, words))
                .sorted(Comparator.comparing((Named named) -> !named.name().startsWith(text))
                        .thenComparing(named -> named.area().level())
                        .thenComparing(named -> named.area().code()))
                .limit(MOST)
                .map(Named::area)
                .toList();
    }

    /** Name of an area with its kecamatan where it needs one; names repeat between kecamatan. */
    public String words(Area area) {
        Area parent = area.level() == AreaLevel.DESA ? byId.get(area.parentId()) : null;
        return parent == null
                ? messages.get("general.sites.kecamatan", area.name())
                : messages.get("general.sites.desa", area.name(), parent.name());
    }

    /** The same for an id; the id itself when it is no area of the workspace. */
    public String words(String areaId) {
        Area area = byId.get(areaId);
        return area == null ? areaId : words(area);
    }

    private static boolean matches(Named named, String[] words) {
        for (String word : words) {
            if (!named.name().contains(word) && !named.area().code().startsWith(word)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
