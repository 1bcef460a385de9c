package id.rembuk.ui.picker;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds kecamatan and desa of a workspace by words of their name or the start of their code. */
public final class AreaSearch {
    private static final int MOST = 40;

    private final Messages messages;
    private final List<Area> areas;
    private final Map<String, Area> byId = new HashMap<>();

    public AreaSearch(List<Area> areas, Messages messages) {
        this.messages = messages;
        areas.forEach(area -> byId.put(area.id(), area));
        this.areas = areas.stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                .toList();
    }

    /** Areas whose name holds every typed word, those whose name starts so first, kecamatan before desa. */
    public List<Area> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Area> found = new ArrayList<>(
                areas.stream().filter(area -> matches(area, text)).toList());
        found.sort(Comparator.comparing((Area area) -> !lower(area.name()).startsWith(text))
                .thenComparing(Area::level)
                .thenComparing(Area::code));
        return found.size() > MOST ? found.subList(0, MOST) : found;
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

    private static boolean matches(Area area, String text) {
        String name = lower(area.name());
        for (String word : text.split("\\s+", -1)) {
            if (!name.contains(word) && !area.code().startsWith(word)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
