package id.rembuk.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.reference.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a shipped frame is spoilt, it is either a frame or refused with reasons; nothing else ever comes out. */
class FrameFuzzTest {
    private static final int TRIES = 400;
    private static final String[] PIECES = {
        "&a ", "*a", "!!map ", "<<: ", "- ", ": ", "? ", "\t", "|\n", ">-\n", "---\n", "...\n", "%YAML 9.9\n", "{", "}",
        "[", "]", "\"", "'", "#", "@", "`", "\u0000", "\uFEFF", "\u2028", "\uD83D\uDE00", "~", "null", "0x1F", "1e999"
    };

    @ParameterizedTest
    @ValueSource(strings = {"8-aksi-2018", "8-aksi-2022", "4-2-aksi-2025", "pemetaan"})
    void aSpoiltFrameIsReadOrRefused(String name) {
        String text = Templates.packed().text("panduan/" + name + ".yaml");
        Random random = new Random(20251);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            String spoilt = i % 3 == 0 ? bytes(text, random) : i % 3 == 1 ? pieces(text, random) : lines(text, random);
            refused += outcome(spoilt, name.equals("pemetaan"));
        }
        assertThat(refused).as("refused of " + TRIES).isBetween(TRIES / 10, TRIES - 1);
    }

    /** 1 when refused, 0 when read; everything refused has a reason of ours. */
    private static int outcome(String text, boolean mapping) {
        if (mapping) {
            MappingReader.Result result = MappingReader.read("uji.yaml", text, null);
            result.faults().forEach(fault -> assertThat(fault.code()).startsWith("frame."));
            return result.faults().isEmpty() ? 0 : 1;
        }
        FrameReader.Result result = FrameReader.read("uji.yaml", text, null);
        assertThat(result.frame() == null).isEqualTo(!result.faults().isEmpty());
        result.faults().forEach(fault -> assertThat(fault.code()).startsWith("frame."));
        return result.frame() == null ? 1 : 0;
    }

    private static String bytes(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String pieces(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(spoilt.length());
            spoilt.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
        return spoilt.toString();
    }

    /** Lines lost, doubled, exchanged or indented otherwise. */
    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                default -> lines.set(at, "  " + lines.get(at));
            }
        }
        return String.join("\n", lines.subList(0, lines.size() - random.nextInt(lines.size() / 2)));
    }
}
