package id.rembuk.store.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows which workspace files this process has open. POSIX locks belong to the process: closing any second handle of a
 * file drops the locks SQLite holds on it, so nobody may touch a file listed here except through SQLite. This is the one
 * place where a static is right, because the locks it protects are the whole process's too.
 */
public final class OpenHere {
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private OpenHere() {}

    public static synchronized void enter(Path file) {
        OPEN.merge(file, 1, Integer::sum);
    }

    public static synchronized void leave(Path file) {
        OPEN.computeIfPresent(file, (path, count) -> count == 1 ? null : count - 1);
    }

    public static synchronized boolean holds(Path file) {
        return OPEN.containsKey(file);
    }
}
