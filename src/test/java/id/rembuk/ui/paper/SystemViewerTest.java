package id.rembuk.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SystemViewerTest {
    @Test
    void everySystemHasItsOwnCommand() {
        Path file = Path.of("berita acara.pdf");

        assertThat(new SystemViewer("Linux").command(file)).startsWith("xdg-open");
        assertThat(new SystemViewer("Windows 10").command(file)).startsWith("rundll32", "url.dll,FileProtocolHandler");
        assertThat(new SystemViewer("Mac OS X").command(file)).startsWith("open");
        assertThat(new SystemViewer("Linux").command(file).get(1)).endsWith("berita acara.pdf");
    }

    @Test
    void aCopyToPrintHoldsTheBytes() throws IOException {
        Path copy = new SystemViewer().copy(Bytes.of(new byte[] {1, 2, 3}), "contoh.pdf");

        assertThat(Files.readAllBytes(copy)).containsExactly(1, 2, 3);
        assertThat(copy).hasFileName("contoh.pdf");
        Files.delete(copy);
        Files.delete(copy.getParent());
    }
}
