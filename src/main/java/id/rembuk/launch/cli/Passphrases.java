package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import java.io.Console;
import java.util.Map;
import java.util.Optional;

/** Where a passphrase comes from: a variable of the environment, else the terminal, which does not show it. */
final class Passphrases {
    private final Map<String, String> environment;
    private final Prompt prompt;

    /** Asks at the terminal. */
    @FunctionalInterface
    interface Prompt {
        /** What was typed; null when nobody can type. */
        char[] ask(String question);
    }

    Passphrases(Map<String, String> environment, Prompt prompt) {
        this.environment = environment;
        this.prompt = prompt;
    }

    static Passphrases ofThisProcess() {
        return new Passphrases(System.getenv(), Passphrases::ask);
    }

    @SuppressWarnings("SystemConsoleNull") // null is Java 17 to 21; a newer console without a terminal answers null
    private static char[] ask(String question) {
        Console console = System.console();
        return console == null ? null : console.readPassword("%s ", question);
    }

    /**
     * A passphrase that the caller wipes.
     *
     * @param variable name of the variable; empty asks at the terminal
     * @throws UserError {@code cli.no-variable}, {@code cli.no-terminal}
     */
    char[] get(Optional<String> variable, String question) {
        if (variable.isPresent()) {
            String value = environment.get(variable.get());
            if (value == null) {
                throw new UserError("cli.no-variable", variable.get());
            }
            return value.toCharArray();
        }
        char[] typed = prompt.ask(question);
        if (typed == null) {
            throw new UserError("cli.no-terminal");
        }
        return typed;
    }
}
