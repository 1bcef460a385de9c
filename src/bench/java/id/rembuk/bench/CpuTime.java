package id.rembuk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** Processor time of the threads of this process in nanoseconds, which a busy machine changes less than time that passes. */
record CpuTime(Map<String, Long> byThread) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static CpuTime now() {
        Map<String, Long> times = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null) {
                times.merge(thread.getThreadName(), Math.max(0, THREADS.getThreadCpuTime(id)), Long::sum);
            }
        }
        return new CpuTime(times);
    }

    /** What was spent between. */
    CpuTime since(CpuTime before) {
        Map<String, Long> spent = new HashMap<>();
        byThread.forEach((thread, nanos) -> spent.put(thread, nanos - before.byThread.getOrDefault(thread, 0L)));
        return new CpuTime(spent);
    }

    /** Milliseconds of the threads whose name begins like this. */
    double millis(String thread) {
        return byThread.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(thread))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                / 1e6;
    }
}
