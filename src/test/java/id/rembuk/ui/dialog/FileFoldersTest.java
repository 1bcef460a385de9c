package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.ui.kit.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFoldersTest {
    @TempDir
    Path folder;

    private final Look look = new Look();
    private final FileFolders folders = new FileFolders(look);

    @Test
    void aDialogBeginsWhereTheLastFileOfItsKindWasAlsoInTheNextSession() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("naskah"));
        folders.usual(folder);
        folders.chosen("pdf", papers);
        assertThat(folders.of("pdf")).contains(papers);
        assertThat(folders.of("workbook")).contains(folder);
        assertThat(new FileFolders(look).of("pdf")).contains(papers);
    }

    @Test
    void aFolderThatIsGoneIsNotProposed() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("flashdisk"));
        folders.usual(folder.resolve("Rembuk"));
        folders.chosen("pdf", stick);
        Files.delete(stick);
        assertThat(folders.of("pdf")).contains(folder);
    }
}
