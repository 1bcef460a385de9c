package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a failure of SQLite means for the user. */
public final class SqlErrors {
    private SqlErrors() {}

    /**
     * The user error of a failure, or the failure itself when it is a bug of ours.
     *
     * @param failure anything thrown while working with the file
     */
    public static RuntimeException meaning(Throwable failure, Path file) {
        if (failure instanceof UserError error) {
            return error;
        }
        String code = code(failure);
        if (code == null) {
            return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
        return new UserError(failure, code, file.getFileName().toString());
    }

    /** Any failure while looking at a file for the first time is the file's: what SQLite cannot read is damaged. */
    public static UserError whileOpening(Throwable failure, Path file) {
        RuntimeException meaning = meaning(failure, file);
        return meaning instanceof UserError error
                ? error
                : new UserError(failure, "workspace.damaged", file.getFileName().toString());
    }

    /** Whether the file must not be written again until the user has mended its place. */
    public static boolean endsWriting(UserError error) {
        return switch (error.code()) {
            case "workspace.disk-full", "workspace.disk-failed", "workspace.write-protected", "workspace.damaged" ->
                true;
            default -> false;
        };
    }

    private static String code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError error) {
                return error.code();
            }
            if (cause instanceof SQLiteException sqlite) {
                return code(sqlite.getResultCode());
            }
            if (cause instanceof SQLException
                    && String.valueOf(cause.getMessage()).contains("[SQLITE_")) {
                return "workspace.disk-failed";
            }
        }
        return null;
    }

    private static String code(SQLiteErrorCode result) {
        if (result == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
            return "record.still-used";
        }
        // the low byte is the kind of failure, the rest says where it happened
        return switch (SQLiteErrorCode.getErrorCode(result.code & 0xff)) {
            case SQLITE_FULL -> "workspace.disk-full";
            case SQLITE_IOERR, SQLITE_PROTOCOL, SQLITE_NOLFS -> "workspace.disk-failed";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "workspace.write-protected";
            case SQLITE_CANTOPEN -> "workspace.cannot-open";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> "workspace.damaged";
            case SQLITE_BUSY, SQLITE_LOCKED -> "workspace.busy";
            default -> null;
        };
    }
}
