package id.rembuk.export.pdf;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import id.rembuk.domain.document.PaperTemplate;
import java.util.HashMap;
import java.util.Map;

/** Fills a template with values: always escaped, from the given values alone, and strict about their names. */
final class TemplateText {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withCollector(new ValuesOnly());
    private final TemplateRules rules;

    TemplateText(TemplateRules rules) {
        this.rules = rules;
    }

    /**
     * The filled text.
     *
     * @throws id.rembuk.domain.UserError {@code paper.template} with line and reason
     */
    String fill(PaperTemplate template, Map<String, Object> values) {
        rules.check(template);
        try {
            return compiler.compile(template.html()).execute(values);
        } catch (MustacheException.Context e) {
            throw rules.refused(e.lineNo, "unknown-value", e.key);
        } catch (MustacheException e) {
            throw rules.refused(1, "unreadable", e.getMessage());
        }
    }

    /** Looks into maps and nothing else: a template cannot reach a method of what it prints. */
    private static final class ValuesOnly extends BasicCollector {
        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map ? super.createFetcher(context, name) : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
