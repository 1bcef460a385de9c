package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.Sites;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sites as text: "seluruh desa", "desa lokus", or names of kecamatan and desa between semicolons or commas. The regency
 * itself, as budget documents write it, means all its desa unless places inside it are named beside it.
 */
final class PlanSitesText {
    private static final Pattern LIST = Pattern.compile("[;,\\n]+");
    private static final Pattern EVERY = Pattern.compile("(?:seluruh|semua|all|every)\\b.*");
    private static final Pattern REGENCY = Pattern.compile("(?i)(?:kabupaten|kab\\.?|kota)(?:\\s+(.+))?");
    private static final Pattern PRIORITY =
            Pattern.compile("(?:desa\\s*/?\\s*(?:kelurahan\\s+)?)?(?:lokus|prioritas)|priority.*");
    private static final Pattern KIND = Pattern.compile("(?i)^(?:desa|kelurahan|kel\\.?)\\s+");
    private static final Pattern KECAMATAN = Pattern.compile("(?i)^(?:kecamatan|kec\\.?)\\s+");

    private final PlanCatalogue catalogue;
    private final Messages messages;

    PlanSitesText(PlanCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    String write(Sites sites) {
        List<String> parts = new ArrayList<>();
        if (sites.everyDesa()) {
            parts.add(messages.get("plan.sites.every"));
        }
        if (sites.priorityDesa()) {
            parts.add(messages.get("plan.sites.priority"));
        }
        sites.areaIds()
                .forEach(id ->
                        parts.add(catalogue.area(id).map(catalogue::siteName).orElse(id)));
        return String.join("; ", parts);
    }

    /** @throws UserError when a name is not a place of the regency, or of several of its places */
    Sites read(String text) {
        boolean every = false;
        boolean priority = false;
        boolean regency = false;
        List<String> ids = new ArrayList<>();
        for (String part : LIST.split(text)) {
            String name = part.strip();
            String plain = name.toLowerCase(Locale.ROOT);
            if (name.isEmpty() || name.equals("-")) {
                continue;
            }
            if (EVERY.matcher(plain).matches()) {
                every = true;
            } else if (PRIORITY.matcher(plain).matches()) {
                priority = true;
            } else if (isRegency(name)) {
                regency = true;
            } else {
                ids.add(area(name).id());
            }
        }
        every |= regency && !priority && ids.isEmpty();
        return new Sites(every, priority && !every, every ? List.of() : ids);
    }

    /** Whether a text names the regency itself, which is no place a line can have. */
    boolean namesRegency(String text) {
        return LIST.splitAsStream(text).anyMatch(part -> isRegency(part.strip()));
    }

    private boolean isRegency(String name) {
        Matcher named = REGENCY.matcher(name);
        return named.matches()
                && (named.group(1) == null
                        || catalogue.areas().stream()
                                .filter(area -> area.level() == AreaLevel.KABUPATEN)
                                .anyMatch(area -> area.name().equalsIgnoreCase(name)
                                        || bare(area.name())
                                                .equalsIgnoreCase(named.group(1).strip())));
    }

    private static String bare(String regency) {
        Matcher named = REGENCY.matcher(regency);
        return named.matches() && named.group(1) != null ? named.group(1).strip() : regency;
    }

    private Area area(String name) {
        boolean district = KECAMATAN.matcher(name).find();
        String bare = KIND.matcher(KECAMATAN.matcher(name).replaceFirst("")).replaceFirst("");
        List<Area> found = catalogue.areasLike(bare).stream()
                .filter(area -> !district || area.level() == AreaLevel.KECAMATAN)
                .toList();
        boolean one = found.size() == 1;
        if (!one && KIND.matcher(name).find()) {
            found = found.stream()
                    .filter(area -> area.level() == AreaLevel.DESA)
                    .toList();
        }
        if (found.isEmpty()) {
            throw new UserError("plan.cell.site-unknown", PlanNumbers.shortened(name));
        }
        if (found.size() > 1) {
            throw new UserError("plan.cell.site-several", PlanNumbers.shortened(name), examples(found));
        }
        return found.get(0);
    }

    private String examples(List<Area> found) {
        return String.join(
                ", ", found.stream().limit(3).map(catalogue::siteName).toList());
    }
}
