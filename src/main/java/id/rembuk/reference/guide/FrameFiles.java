package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.reference.GuideSources;
import id.rembuk.reference.Templates;
import id.rembuk.usecase.port.GuidanceCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guidance frames of templates/panduan: the shipped ones and every further YAML file of that folder. Where the
 * officer's copy of a shipped file cannot be used, the one packed in the application stands in.
 */
public final class FrameFiles implements GuidanceCatalogue {
    private static final String FOLDER = "panduan";
    private static final String MAPPING = FOLDER + "/pemetaan.yaml";
    private static final List<String> SHIPPED = Stream.of("8-aksi-2018", "8-aksi-2022", "4-2-aksi-2025")
            .map(name -> FOLDER + "/" + name + ".yaml")
            .toList();
    private static final int MOST_KEPT = 16;

    private final Templates templates;
    private final Templates packed = Templates.packed();

    /** What was read before. */
    private final Map<Read, FrameReader.Result> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, /* accessOrder= */ true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, FrameReader.Result> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * What a result depends on.
     *
     * @param sources keys a statement may name; null when they need not be known
     */
    private record Read(String place, String text, Set<String> sources) {}

    public FrameFiles(Templates templates) {
        this.templates = templates;
    }

    @Override
    public GuidanceFrame read(String text) {
        FrameReader.Result result = result(new Read(FOLDER, text, null));
        if (result.frame() == null) {
            throw result.faults().get(0);
        }
        return result.frame();
    }

    private synchronized FrameReader.Result result(Read read) {
        return kept.computeIfAbsent(read, it -> FrameReader.read(it.place(), it.text(), it.sources()));
    }

    @Override
    public Available available() {
        List<RefusedFile> refused = new ArrayList<>();
        Map<String, GuideSource> sources = sources(refused);
        List<FrameFile> frames = new ArrayList<>();
        Stream.concat(SHIPPED.stream(), added()).forEach(name -> take(name, sources, frames, refused));
        return new Available(frames, refused, mapping(sources.keySet(), refused));
    }

    private Stream<String> added() {
        return templates.names(FOLDER, ".yaml").stream()
                .filter(name -> !SHIPPED.contains(name) && !name.equals(MAPPING));
    }

    private void take(
            String name, Map<String, GuideSource> sources, List<FrameFile> frames, List<RefusedFile> refused) {
        List<UserError> faults = offer(templates, name, sources, frames);
        if (!faults.isEmpty()) {
            refused.add(new RefusedFile(templates.place(name), faults));
            if (SHIPPED.contains(name)) {
                offer(packed, name, sources, frames);
            }
        }
    }

    private List<UserError> offer(
            Templates from, String name, Map<String, GuideSource> sources, List<FrameFile> frames) {
        try {
            String text = from.text(name, YamlText.MOST_BYTES);
            FrameReader.Result result = result(new Read(from.place(name), text, Set.copyOf(sources.keySet())));
            if (result.frame() == null) {
                return result.faults();
            }
            Optional<FrameFile> taken = frames.stream()
                    .filter(file -> file.frame().id().equals(result.frame().id()))
                    .findFirst();
            if (taken.isPresent()) {
                return List.of(new UserError(
                        "frame.taken",
                        from.place(name),
                        result.frame().id(),
                        taken.get().place()));
            }
            frames.add(new FrameFile(result.frame(), from.place(name), text, named(result.frame(), sources)));
            return List.of();
        } catch (UserError e) {
            return List.of(e);
        }
    }

    private static List<GuideSource> named(GuidanceFrame frame, Map<String, GuideSource> sources) {
        return FrameReader.sourcesOf(frame).stream().map(sources::get).toList();
    }

    private Map<String, GuideSource> sources(List<RefusedFile> refused) {
        try {
            return byKey(GuideSources.read(templates));
        } catch (UserError e) {
            refused.add(new RefusedFile(templates.place(GuideSources.FILE), List.of(e)));
            return byKey(GuideSources.read(packed));
        }
    }

    private static Map<String, GuideSource> byKey(List<GuideSource> sources) {
        return sources.stream().collect(Collectors.toMap(GuideSource::key, source -> source));
    }

    private ActionMapping mapping(Set<String> sources, List<RefusedFile> refused) {
        try {
            String text = templates.text(MAPPING, YamlText.MOST_BYTES);
            MappingReader.Result result = MappingReader.read(templates.place(MAPPING), text, sources);
            if (!result.faults().isEmpty()) {
                refused.add(new RefusedFile(templates.place(MAPPING), result.faults()));
            }
            return result.mapping();
        } catch (UserError e) {
            refused.add(new RefusedFile(templates.place(MAPPING), List.of(e)));
            return ActionMapping.NONE;
        }
    }
}
