package id.rembuk.export.pdf;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template may contain; whatever breaks a rule is refused with its line and the reason. */
final class TemplateRules {
    static final String LETTERHEAD = "kop";
    static final String SIGNATURES = "tanda-tangan";

    private static final Pattern TOKEN = Pattern.compile(
            "\\{\\{(?<mark>[{&>=!#^/]?)(?<name>[^}]*)\\}\\}|<!--[\\s\\S]*?-->"
                    + "|<(?<close>/?)(?<tag>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|[<]|\\{\\{");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([A-Za-z-]+)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))|\\s*/?\\s*$|\\s*\\S+");
    private static final Set<String> TAGS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "div",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "sub",
            "sup",
            "br",
            "ol",
            "ul",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            LETTERHEAD,
            SIGNATURES);
    private static final Set<String> ATTRIBUTES = Set.of("class", "value", "start", "colspan", "rowspan", "scope");

    private final Messages messages;
    private final Set<String> names;

    /** @param names values that a template may name */
    TemplateRules(Messages messages, Set<String> names) {
        this.messages = messages;
        this.names = Set.copyOf(names);
    }

    /** @throws UserError {@code paper.template} with line and reason */
    void check(PaperTemplate template) {
        new Reading(template.html()).check();
        new StyleRules(this).check(template.css());
    }

    UserError refused(int line, String reason, Object... arguments) {
        return new UserError(
                "paper.template",
                messages.get("paper.template.line", String.valueOf(line)),
                messages.get("paper.template." + reason, arguments));
    }

    UserError refusedStyle(int line, String reason, Object... arguments) {
        return new UserError(
                "paper.template",
                messages.get("paper.template.line-of-style", String.valueOf(line)),
                messages.get("paper.template." + reason, arguments));
    }

    static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** One pass over a template's HTML. */
    private final class Reading {
        private final String html;
        private final Deque<Open> tags = new ArrayDeque<>();
        private final Deque<Open> sections = new ArrayDeque<>();
        private UserError misplaced;
        private int heading;
        private int letterheads;
        private int signatures;

        Reading(String html) {
            this.html = html;
        }

        void check() {
            Matcher token = TOKEN.matcher(html);
            while (token.find()) {
                int line = line(html, token.start());
                if (token.group("tag") != null) {
                    tag(token, line);
                } else if (token.group("name") != null) {
                    value(token.group("mark"), token.group("name").strip(), line);
                } else if (!token.group().startsWith("<!--")) {
                    throw refused(line, token.group().equals("<") ? "stray-sign" : "open-value");
                }
            }
            if (!tags.isEmpty()) {
                throw refused(
                        tags.peek().line(), "not-closed", "<" + tags.peek().name() + ">");
            }
            if (!sections.isEmpty()) {
                throw refused(
                        sections.peek().line(),
                        "not-closed",
                        "{{#" + sections.peek().name() + "}}");
            }
            if (misplaced != null) {
                throw misplaced;
            }
            if (signatures != 1) {
                throw refused(line(html, html.length()), "signatures", SIGNATURES);
            }
            if (heading == 0) {
                throw refused(1, "heading");
            }
        }

        private void value(String mark, String name, int line) {
            if (mark.equals("!")) {
                return;
            }
            if (mark.equals("{") || mark.equals("&")) {
                throw refused(line, "unescaped", name);
            }
            if (mark.equals(">") || mark.equals("=")) {
                throw refused(line, "not-allowed", "{{" + mark);
            }
            if (!names.contains(name)) {
                throw refused(line, "unknown-value", name);
            }
            if (mark.equals("#") || mark.equals("^")) {
                sections.push(new Open(name, line, tags.size()));
            } else if (mark.equals("/")) {
                closeSection(name, line);
            }
        }

        private void closeSection(String name, int line) {
            if (sections.isEmpty() || !sections.peek().name().equals(name)) {
                throw refused(line, "closes-nothing", "{{/" + name + "}}");
            }
            if (sections.pop().depth() != tags.size()) {
                throw refused(line, "crossing", name);
            }
        }

        private void tag(Matcher token, int line) {
            String name = token.group("tag");
            if (!TAGS.contains(name)) {
                throw refused(line, "not-allowed", "<" + name + ">");
            }
            if (token.group("close").isEmpty()) {
                open(name, token.group("attributes"), line);
            } else if (tags.isEmpty() || !tags.pop().name().equals(name)) {
                throw refused(line, "closes-nothing", "</" + name + ">");
            }
        }

        private void open(String name, String attributes, int line) {
            Matcher attribute = ATTRIBUTE.matcher(attributes);
            while (attribute.find() && !attribute.group().isBlank()) {
                boolean known = attribute.group(1) != null && ATTRIBUTES.contains(attribute.group(1));
                if (!known && !attribute.group().strip().equals("/")) {
                    throw refused(line, "not-allowed", attribute.group().strip());
                }
            }
            values(attributes, line);
            if (name.equals(LETTERHEAD) || name.equals(SIGNATURES)) {
                place(name, line);
            }
            if (name.matches("h[1-4]")) {
                heading(name.charAt(1) - '0', line);
            }
            if (!name.equals("br")) {
                tags.push(new Open(name, line, 0));
            }
        }

        private void values(String attributes, int line) {
            Matcher token = TOKEN.matcher(attributes);
            while (token.find()) {
                if (token.group("name") != null) {
                    value(token.group("mark"), token.group("name").strip(), line);
                }
            }
        }

        private void place(String name, int line) {
            if (!tags.isEmpty() || !sections.isEmpty()) {
                // often only the sign of a tag that is not closed, which says more
                misplaced = refused(line, "not-inside", "<" + name + ">");
            }
            if (name.equals(SIGNATURES) ? ++signatures > 1 : ++letterheads > 1) {
                throw refused(line, "twice", "<" + name + ">");
            }
        }

        private void heading(int level, int line) {
            if (level > heading + 1 || (level == 1 && heading > 0)) {
                throw refused(line, "heading");
            }
            heading = Math.max(level, heading == 0 ? level : Math.min(heading, level));
        }
    }

    private record Open(String name, int line, int depth) {}
}
