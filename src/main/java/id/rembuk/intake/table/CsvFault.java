package id.rembuk.intake.table;

import java.io.IOException;

/** Says at which line of a text table reading could not go on. */
final class CsvFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int line;

    CsvFault(Kind kind, int line) {
        super(kind + " at line " + line);
        this.kind = kind;
        this.line = line;
    }

    Kind kind() {
        return kind;
    }

    /** Line of the text from 1. */
    int line() {
        return line;
    }

    /** What stopped the reading. */
    enum Kind {
        UNCLOSED,
        TOO_LONG,
        TOO_WIDE
    }
}
