package id.rembuk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Processor time of the threads of this process, which a busy machine changes less than the time that passes. */
record CpuTime(Map<String, Long> byThread) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static CpuTime now() {
        Map<String, Long> times = new TreeMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            var info = THREADS.getThreadInfo(id);
            if (info != null) {
                times.merge(info.getThreadName(), Math.max(0, THREADS.getThreadCpuTime(id)), Long::sum);
            }
        }
        return new CpuTime(times);
    }

    /** Milliseconds spent since then for each of so many pieces of work, by thread, where it is worth telling. */
    String since(int pieces) {
        StringBuilder told = new StringBuilder();
        now().byThread.forEach((name, nanos) -> {
            double millis = (nanos - byThread.getOrDefault(name, 0L)) / 1e6 / pieces;
            if (millis >= 0.1) {
                told.append(told.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%s %.1f ms", name, millis));
            }
        });
        return told.toString();
    }
}
