package id.rembuk.domain;

import java.util.List;

/**
 * Something a user can understand and mend. The code names three texts in {@code messages-error*.properties}:
 * {@code error.CODE.what}, {@code error.CODE.why} and {@code error.CODE.next}; the arguments fill them.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public UserError(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public UserError(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
