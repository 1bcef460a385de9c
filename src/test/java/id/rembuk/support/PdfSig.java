package id.rembuk.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Poppler's {@code pdfsig}, an outside judge that only some computers have. */
public final class PdfSig {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/pdfsig"), Path.of("/usr/local/bin/pdfsig"));

    private PdfSig() {}

    public static boolean isPresent() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    /** What it says of each signature, in short; empty when it finds none. */
    public static String verdict(Path pdf) {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        try {
            Process process = new ProcessBuilder(program.toString(), "-nocert", pdf.toString())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "no answer";
            }
            List<String> said = answer.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("- Signature Validation:") || line.contains("ocument signed"))
                    .map(line -> line.replace("- Signature Validation: ", "").replace("- ", ""))
                    .toList();
            return said.isEmpty() ? "no signature" : String.join("; ", said);
        } catch (IOException e) {
            return "cannot run";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
