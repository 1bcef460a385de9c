package id.rembuk.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Where SLF4J takes its loggers from, found through META-INF/services. Our own, because a logging library costs a tenth
 * of a second at every start and the log is one small file.
 */
public final class LogProvider implements SLF4JServiceProvider {
    /** System property with the folder of the log, set by {@link Main}; without it nothing is written. */
    static final String FOLDER = "rembuk.log";

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter noContext = new NOPMDCAdapter();
    private final LogFile file =
            System.getProperty(FOLDER) == null ? null : new LogFile(Path.of(System.getProperty(FOLDER)));

    /** Has SLF4J take this one without looking through all jars, and says where the file lies. */
    static void install(Path folder) {
        System.setProperty(FOLDER, folder.toString());
        System.setProperty("slf4j.provider", LogProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    @Override
    public void initialize() {
        // everything is made with the provider
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, unknown -> new LogWriter(unknown, file));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return noContext;
    }

    /** The newest SLF4J this is made for: any 2.0. */
    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
