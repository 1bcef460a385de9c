package id.rembuk.launch.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was typed behind a sub-command, already checked against its options. */
record Arguments(ParseResult parsed) {
    /** A file or folder that must be given. */
    Path path(int position) {
        return parsed.matchedPositionalValue(position, (Path) null);
    }

    /** A file named by an option. */
    Path path(String option) {
        return parsed.matchedOptionValue(option, (Path) null);
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    Optional<Integer> number(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (Integer) null));
    }
}
