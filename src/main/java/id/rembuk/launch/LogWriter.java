package id.rembuk.launch;

import java.util.List;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes warnings and errors to the file of the log: codes and counts, never what a user typed, so no exception's own words. */
final class LogWriter extends LegacyAbstractLogger {
    /** Libraries whose messages quote what stands in a file; what they find is told to the user in our words. */
    private static final List<String> QUOTING = List.of("com.itextpdf", "org.apache.pdfbox", "org.apache.fontbox");

    private final transient LogFile file;
    private final boolean silent;

    /** @param file null for none: then nothing is written */
    LogWriter(String name, LogFile file) {
        this.name = name;
        this.file = file;
        silent = file == null || QUOTING.stream().anyMatch(name::startsWith);
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return !silent;
    }

    @Override
    public boolean isErrorEnabled() {
        return !silent;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return LogWriter.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable cause) {
        file.write(level, name, MessageFormatter.basicArrayFormat(pattern, arguments));
    }
}
