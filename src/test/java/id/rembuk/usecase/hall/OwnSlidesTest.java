package id.rembuk.usecase.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSlidesTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private OwnSlides slides;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        slides = new OwnSlides(session.workspace(), session.edits());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void text_is_added_worded_anew_moved_and_deleted_and_each_can_be_undone() {
        slides.addText("Pembuka", "Selamat datang");
        slides.addText("Penutup", "Sampai jumpa");
        String second = slides.all().get(1).id();

        slides.move(second, -1);
        assertThat(slides.all()).extracting(OwnSlide::title).containsExactly("Penutup", "Pembuka");
        assertThat(slides.move(second, -1)).isEmpty();

        slides.reword(second, "Doa", "Doa penutup");
        assertThat(slides.all().get(0).text()).isEqualTo("Doa penutup");

        slides.delete(second);
        assertThat(slides.all()).hasSize(1);
        session.edits().undo();
        session.edits().undo();
        assertThat(slides.all()).extracting(OwnSlide::title).containsExactly("Penutup", "Pembuka");
    }

    @Test
    void a_picture_is_kept_in_the_workspace_with_its_caption() throws IOException {
        Path file = folder.resolve("foto.png");
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        slides.addPicture(file, "Foto posyandu", "Maret 2024");
        Files.delete(file);

        OwnSlide slide = slides.all().get(0);
        assertThat(slide.isPicture()).isTrue();
        assertThat(slides.picture(slide.fileHash()).orElseThrow().sha256()).isEqualTo(slide.fileHash());
    }

    @Test
    void a_picture_of_100_megabytes_is_refused_without_being_read() throws IOException {
        Path file = folder.resolve("besar.jpg");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }

        refused("hall.picture-size", file);
        assertThat(slides.all()).isEmpty();
    }

    @Test
    void a_picture_that_unpacks_to_gigabytes_is_refused_by_its_head() throws IOException {
        Path small = folder.resolve("kecil.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
        byte[] bytes = Files.readAllBytes(small);
        bytes[17] = 0x01; // width 65,544 and height 65,544 in the head
        bytes[21] = 0x01;
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bytes, 12, 17);
        for (int i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        Path bomb = Files.write(folder.resolve("bom.png"), bytes);

        refused("hall.picture-points", bomb);
    }

    @Test
    void what_is_no_picture_or_no_slide_is_refused_in_words() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.png"), "bukan gambar");
        refused("hall.picture-type", text);
        refused("hall.picture-unreadable", folder.resolve("tidak-ada.png"));
        assertThatThrownBy(() -> slides.addText(" ", "isi"))
                .extracting(OwnSlidesTest::code)
                .isEqualTo("hall.slide-title");
        assertThatThrownBy(() -> slides.addText("Judul", " "))
                .extracting(OwnSlidesTest::code)
                .isEqualTo("hall.slide-text");
        assertThatThrownBy(() -> slides.addText("Judul", "a".repeat(4_001)))
                .extracting(OwnSlidesTest::code)
                .isEqualTo("hall.slide-text");
        assertThatThrownBy(() -> slides.delete("tidak-ada"))
                .extracting(OwnSlidesTest::code)
                .isEqualTo("hall.slide-gone");
    }

    @Test
    void where_the_projection_stood_is_there_after_the_file_was_opened_again() {
        HallStand stand = new HallStand(true, "plan:1:4", "title", true, id.rembuk.domain.hall.Cover.LOGO, true);
        new HallMemory(session.workspace()).keep(stand);
        Path file = session.workspace().file();
        session.close();

        session = Workspaces.open(file);
        assertThat(new HallMemory(session.workspace()).last()).isEqualTo(stand);
        assertThat(HallStand.read("bukan")).isEmpty();
        assertThat(HallStand.read("true\na\nb\nfalse\nHIJAU\ntrue")).isEmpty();
    }

    private void refused(String code, Path file) {
        assertThatThrownBy(() -> slides.addPicture(file, "Foto", ""))
                .extracting(OwnSlidesTest::code)
                .isEqualTo(code);
    }

    private static String code(Throwable failure) {
        return ((UserError) failure).code();
    }
}
