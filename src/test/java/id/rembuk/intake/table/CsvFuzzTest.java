package id.rembuk.intake.table;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Text tables of separators, marks, line ends and letters in any order and encoding. */
@Tag("fuzz")
class CsvFuzzTest {
    private static final String[] PIECES = {
        ";",
        ",",
        "\t",
        "|",
        "\"",
        "\"\"",
        "\r\n",
        "\n",
        "\r",
        "sep=",
        "=\"",
        "8,09",
        "2.112",
        "\u00A0",
        "\uFEFF",
        "Desa Awan",
        "\u2019",
        " ",
        "\u0001",
        "\u0000",
        "<html",
        "PK\u0003\u0004",
        "%PDF",
        "{\\rtf"
    };
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
    };

    @FuzzTest(maxDuration = "11m")
    void whatever_a_text_holds_is_read_or_refused_in_words(FuzzedDataProvider data) throws IOException {
        Charset charset = data.pickValue(CHARSETS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (data.consumeBoolean()) {
            out.writeBytes("\uFEFF".getBytes(charset));
        }
        while (data.remainingBytes() > 0 && out.size() < 200_000) {
            switch (data.consumeInt(0, 7)) {
                case 0 -> out.writeBytes(data.consumeBytes(20));
                case 1 -> out.writeBytes(data.consumeString(20).getBytes(charset));
                case 2 ->
                    out.writeBytes(data.pickValue(PIECES)
                            .repeat(data.consumeInt(1, 3000))
                            .getBytes(charset));
                default -> out.writeBytes(data.pickValue(PIECES).getBytes(charset));
            }
        }
        FuzzedFile.read(out.toByteArray());
    }
}
