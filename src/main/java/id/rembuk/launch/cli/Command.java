package id.rembuk.launch.cli;

import id.rembuk.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** One sub-command. */
interface Command {
    /** Done, or what was checked holds. */
    int DONE = 0;

    /** What was checked does not hold. */
    int DOES_NOT_HOLD = 1;

    /** Wrong use or unreadable input. */
    int WRONG_USE = 2;

    String name();

    /** Describes the command's arguments; the common options are added to it. */
    CommandSpec spec(Messages messages);

    /**
     * Does the work and tells the answer.
     *
     * @return the exit code
     * @throws id.rembuk.domain.UserError when the input cannot be used; ends with {@link #WRONG_USE}
     */
    int run(Arguments arguments, Answer answer);
}
