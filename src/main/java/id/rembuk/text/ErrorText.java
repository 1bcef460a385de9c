package id.rembuk.text;

/** What a user is told when something went wrong: what happened, why, and what to do next. */
public record ErrorText(String what, String why, String next) {
    /** The texts of an error code; see {@code messages-error.properties}. */
    public static ErrorText of(Messages messages, String code, Object... arguments) {
        return new ErrorText(
                messages.get("error." + code + ".what", arguments),
                messages.get("error." + code + ".why", arguments),
                messages.get("error." + code + ".next", arguments));
    }

    /** All three sentences in one line, for the command line and the log. */
    public String oneLine() {
        return what + " " + why + " " + next;
    }
}
