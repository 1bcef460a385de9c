package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

class IconsTest {
    private static final Pattern LITERAL = Pattern.compile("\"(bi-[a-z0-9-]+)\"");

    @Test
    void every_icon_named_in_the_sources_exists_in_the_pack() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                LITERAL.matcher(Files.readString(source)).results().forEach(m -> literals.add(m.group(1)));
            }
        }

        assertThat(literals).isNotEmpty().allSatisfy(literal -> assertThatCode(
                        () -> BootstrapIcons.findByDescription(literal))
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(UiAction.class)
    void every_key_of_an_action_is_one_that_javafx_knows(UiAction action) {
        if (!action.key().isEmpty()) {
            assertThat(KeyCombination.valueOf(action.key())).isNotNull();
        }
    }

    /** PgUp is a clicker's: it turns the agenda back, and the slides while they are on the screen. */
    @Test
    void no_two_actions_share_a_key() {
        List<String> hall = keys(action -> action.scope() == UiAction.Scope.HALL);
        List<String> others = keys(action -> action.scope() != UiAction.Scope.HALL);

        assertThat(hall).doesNotHaveDuplicates();
        assertThat(others).doesNotHaveDuplicates();
        assertThat(hall).filteredOn(others::contains).containsExactly("Page Up");
    }

    private static List<String> keys(Predicate<UiAction> wanted) {
        return Stream.of(UiAction.values())
                .filter(wanted)
                .map(UiAction::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
