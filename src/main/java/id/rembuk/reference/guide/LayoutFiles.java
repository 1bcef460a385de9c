package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.reference.GuideSources;
import id.rembuk.reference.Templates;
import id.rembuk.usecase.port.FormLayouts;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layouts of web forms in templates/panduan/portal: the shipped one and every further YAML file of that folder. Where
 * the officer's copy of the shipped one cannot be used, the one packed in the application stands in.
 */
public final class LayoutFiles implements FormLayouts {
    private static final String FOLDER = "panduan/portal";
    private static final String SHIPPED = FOLDER + "/data-sasaran.yaml";

    private final Templates templates;
    private final Templates packed = Templates.packed();

    public LayoutFiles(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Available available() {
        List<FormLayout> layouts = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        Set<String> sources = sources(refused);
        Stream<String> added = templates.names(FOLDER, ".yaml").stream().filter(name -> !name.equals(SHIPPED));
        Stream.concat(Stream.of(SHIPPED), added).forEach(name -> {
            List<UserError> faults = offer(templates, name, sources, layouts);
            if (!faults.isEmpty()) {
                refused.add(new RefusedFile(templates.place(name), faults));
                if (name.equals(SHIPPED)) {
                    offer(packed, name, sources, layouts);
                }
            }
        });
        return new Available(layouts, refused);
    }

    private static List<UserError> offer(Templates from, String name, Set<String> sources, List<FormLayout> layouts) {
        try {
            String text = from.text(name, YamlText.MOST_BYTES);
            LayoutReader.Result result = LayoutReader.read(from.place(name), text, sources);
            if (result.layout() == null) {
                return result.faults();
            }
            String id = result.layout().id();
            if (layouts.stream().anyMatch(layout -> layout.id().equals(id))) {
                return List.of(new UserError("portal.layout-taken", from.place(name), id));
            }
            layouts.add(result.layout());
            return List.of();
        } catch (UserError e) {
            return List.of(e);
        }
    }

    private Set<String> sources(List<RefusedFile> refused) {
        try {
            return keys(GuideSources.read(templates));
        } catch (UserError e) {
            refused.add(new RefusedFile(templates.place(GuideSources.FILE), List.of(e)));
            return keys(GuideSources.read(packed));
        }
    }

    private static Set<String> keys(List<GuideSource> sources) {
        return sources.stream().map(GuideSource::key).collect(Collectors.toSet());
    }
}
