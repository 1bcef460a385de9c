package id.rembuk.launch;

import id.rembuk.usecase.port.AwakeKeeper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * Holds sleep off by a small process of the system that waits for its input to end: it ends with this program, also when
 * that is killed. Windows is asked by SetThreadExecutionState, Linux by the inhibitor of systemd.
 */
final class ProcessAwakeKeeper implements AwakeKeeper {
    private static final String HELD = "ok";
    private static final long SECONDS = 15;

    /**
     * ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED. Without a double quote, which Java leaves unescaped in
     * an argument on Windows: the two that C# needs come from [char]34.
     */
    private static final String WINDOWS = "$p = Add-Type -MemberDefinition ('[DllImport({0}kernel32.dll{0})]"
            + " public static extern uint SetThreadExecutionState(uint flags);' -f [char]34)"
            + " -Name Power -Namespace Rembuk -PassThru;"
            + " if ($p::SetThreadExecutionState([uint32]'0x80000003') -ne 0) { [Console]::Out.WriteLine('ok') };"
            + " [void][Console]::In.ReadToEnd()";

    private final List<String> command;
    private Process process;

    ProcessAwakeKeeper() {
        this(command(System.getProperty("os.name", "")));
    }

    /** @param command says "ok" in a line when it holds, and ends when its input ends */
    ProcessAwakeKeeper(List<String> command) {
        this.command = List.copyOf(command);
    }

    static List<String> command(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows")
                ? List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WINDOWS)
                : List.of(
                        "systemd-inhibit",
                        "--what=idle:sleep",
                        "--who=Rembuk",
                        "--why=Tayangan rembuk",
                        "sh",
                        "-c",
                        "echo ok; cat");
    }

    @Override
    public synchronized boolean hold() {
        if (process != null && process.isAlive()) {
            return true;
        }
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (says(process)) {
                return true;
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ProcessAwakeKeeper.class)
                    .info("sleep cannot be held off: {}", e.getClass().getSimpleName());
        }
        release();
        return false;
    }

    @Override
    public synchronized void release() {
        if (process != null) {
            process.destroy();
            process = null;
        }
    }

    private static boolean says(Process asked) {
        CompletableFuture<Boolean> answer =
                CompletableFuture.supplyAsync(() -> firstLine(asked).equals(HELD));
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static String firstLine(Process asked) {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8));
        try {
            String line = lines.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            return "";
        }
    }
}
