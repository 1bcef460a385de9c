package id.rembuk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerFolderTest {
    @TempDir
    Path folder;

    @Test
    void aCertificateIsKeptOnceWithItsMarkAndRemoved() throws IOException {
        IssuerFolder issuers = new IssuerFolder(folder.resolve("penerbit"));
        assertThat(issuers.all()).isEmpty();

        issuers.keep("abc", new byte[] {1, 2}, /* root= */ false);
        issuers.keep("abc", new byte[] {1, 2}, /* root= */ true);

        assertThat(issuers.all()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo("abc");
            assertThat(kept.certificate()).containsExactly(1, 2);
            assertThat(kept.root()).isTrue();
        });
        issuers.remove("abc");
        assertThat(issuers.all()).isEmpty();
    }
}
