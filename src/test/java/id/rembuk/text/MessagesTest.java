package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.RecordKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text key used in the sources is defined in both languages, and every defined one is used. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Messages INDONESIAN = Messages.indonesian();
    private static final Messages ENGLISH = Messages.english();
    private static final Path TEXTS = Path.of("src/main/resources/id/rembuk/text");

    /** Families of keys that are built from a prefix and the name of an enum constant, a code or a number. */
    private static final Set<String> PREFIXES =
            Set.of("action.", "place.", "shell.part.", "edit.", "error.", "notice.", "check.", "history.");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+");
    private static final Pattern USER_ERROR =
            Pattern.compile("UserError\\(\\s*(?:[a-z][A-Za-z]*,\\s*)?\"([a-z0-9.-]+)\"");
    private static final Pattern NOTICE = Pattern.compile("Notice\\.of\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern EDIT = Pattern.compile("EditName\\.of\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern PREFIX_LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<String> rooms() {
        return Messages.ROOMS;
    }

    /** What a signature is worth in law is not Rembuk's to say; only a practice paper may say what it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"sign", "verify", "document", "paper", "record"})
    void no_text_calls_a_signature_lawful_or_official(String room) throws IOException {
        Pattern claim = Pattern.compile("(?i)(?<!bukan dokumen )\\b(sah|resmi|bsre)\\b");
        assertThat(texts(room, ""))
                .allSatisfy((key, text) -> assertThat(claim.matcher(text).results())
                        .as(key + ": " + text)
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_record_has_a_name(RecordKind kind) {
        String key = "settings.record." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(INDONESIAN.get(key)).isNotBlank();
        assertThat(ENGLISH.get(key)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void both_languages_have_the_same_keys_with_the_same_placeholders(String room) throws IOException {
        Map<String, String> indonesian = texts(room, "");
        Map<String, String> english = texts(room, "_en");

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        indonesian.forEach((key, text) ->
                assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_key_is_defined_twice(String room) throws IOException {
        for (String language : List.of("", "_en")) {
            List<String> keys;
            try (Stream<String> lines = Files.lines(file(room, language))) {
                keys = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, Math.max(0, line.indexOf('=')))
                                .strip())
                        .toList();
            }
            assertThat(keys).as(room + language).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_text_is_a_pattern_whose_apostrophes_survive(String room) throws IOException {
        for (String language : List.of("", "_en")) {
            texts(room, language).forEach((key, text) -> {
                assertThat(text).as(key + language).isNotBlank();
                String plain = text.replace("''", "");
                assertThat(plain).as("single apostrophe in " + key + language).doesNotContain("'");
                Object[] words = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
                assertThat(language.isEmpty() ? INDONESIAN.get(key, words) : ENGLISH.get(key, words))
                        .as(key + language)
                        .isEqualTo(new MessageFormat(text).format(words));
            });
        }
    }

    @Test
    void no_room_defines_the_key_of_another() throws IOException {
        List<String> all = new ArrayList<>();
        for (String room : Messages.ROOMS) {
            all.addAll(texts(room, "").keySet());
        }

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void every_key_used_in_the_sources_is_defined() throws IOException {
        Set<String> defined = defined();
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            keysMeant(source).stream().filter(key -> !defined.contains(key)).forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_defined_key_is_used() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>(PREFIXES);
        for (String source : sources()) {
            LITERAL.matcher(source).results().forEach(literal -> literals.add(literal.group(1)));
            PREFIX_LITERAL.matcher(source).results().forEach(prefix -> prefixes.add(prefix.group(1)));
        }
        Set<String> unused = new TreeSet<>();
        for (String key : defined()) {
            if (!isUsed(key, literals, prefixes)) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals, Set<String> prefixes) {
        if (literals.contains(key) || prefixes.stream().anyMatch(key::startsWith)) {
            return true;
        }
        int end = key.lastIndexOf('.');
        return end > 0 && literals.contains(key.substring(0, end)) && literals.contains(key.substring(end));
    }

    /** Keys that a source surely means: arguments of get, and codes of errors, notices and edits. */
    private static Set<String> keysMeant(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher get = Pattern.compile("essages(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]")
                .matcher(source);
        get.results().map(found -> found.group(1)).forEach(keys::add);
        codes(USER_ERROR, source).forEach(code -> addTriple(keys, "error." + code));
        codes(NOTICE, source).forEach(code -> addTriple(keys, "notice." + code));
        codes(EDIT, source).forEach(code -> keys.add("edit." + code));
        return keys;
    }

    private static List<String> codes(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(code -> KEY.matcher(code).matches() || !code.contains("."))
                .toList();
    }

    private static void addTriple(Set<String> keys, String prefix) {
        keys.addAll(List.of(prefix + ".what", prefix + ".why", prefix + ".next"));
    }

    private static Set<String> defined() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : Messages.ROOMS) {
            keys.addAll(texts(room, "").keySet());
        }
        return keys;
    }

    private static Set<String> placeholders(String text) {
        Set<String> placeholders = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> placeholders.add(found.group(1)));
        return placeholders;
    }

    private static Map<String, String> texts(String room, String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file(room, language));
                Reader reader = new java.io.InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Path file(String room, String language) {
        return TEXTS.resolve("messages-" + room + language + ".properties");
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
