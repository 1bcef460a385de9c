package id.rembuk.export.pdf;

import id.rembuk.domain.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the style of a template may contain: rules for its own elements, nothing from elsewhere. */
final class StyleRules {
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    private static final Pattern FORBIDDEN =
            Pattern.compile("@[a-z-]+|url\\s*\\(|expression\\s*\\(|\\\\|<", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("([^{}]*)([{}])");
    private static final Pattern DECLARATION = Pattern.compile("\\s*-?[a-zA-Z][a-zA-Z-]*\\s*:\\s*[^:;]+\\s*");

    private final TemplateRules rules;

    StyleRules(TemplateRules rules) {
        this.rules = rules;
    }

    /** @throws UserError {@code paper.template} with line and reason */
    void check(String css) {
        String plain = blanked(css);
        Matcher forbidden = FORBIDDEN.matcher(plain);
        if (forbidden.find()) {
            throw refused(plain, forbidden.start(), "not-allowed", forbidden.group());
        }
        Matcher rule = RULE.matcher(plain);
        boolean inside = false;
        int end = 0;
        while (rule.find()) {
            boolean opens = rule.group(2).equals("{");
            if (opens == inside || (opens && rule.group(1).isBlank())) {
                throw refused(plain, rule.end() - 1, "style-brace");
            }
            if (!opens) {
                declarations(plain, rule.start(1), rule.group(1));
            }
            inside = opens;
            end = rule.end();
        }
        if (inside || !plain.substring(end).isBlank()) {
            throw refused(plain, plain.length(), "style-brace");
        }
    }

    private void declarations(String css, int start, String text) {
        int at = start;
        for (String declaration : text.split(";", -1)) {
            if (!declaration.isBlank() && !DECLARATION.matcher(declaration).matches()) {
                int first =
                        at + declaration.length() - declaration.stripLeading().length();
                throw refused(css, first, "style-declaration", declaration.strip());
            }
            at += declaration.length() + 1;
        }
    }

    private UserError refused(String css, int at, String reason, Object... arguments) {
        return rules.refusedStyle(TemplateRules.line(css, at), reason, arguments);
    }

    /** Comments as blanks, so that places stay. */
    private static String blanked(String css) {
        return COMMENT.matcher(css).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    }
}
