package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.Kop;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.LetterheadImage.Side;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PrintedPapers;
import id.rembuk.support.VeraPdf;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KopPictureTest {
    private final KopPicture picture = new KopPicture();

    @ParameterizedTest
    @CsvSource({
        "TYPE_INT_RGB,png",
        "TYPE_INT_RGB,jpg",
        "TYPE_BYTE_GRAY,png",
        "TYPE_BYTE_GRAY,jpg",
        "TYPE_USHORT_GRAY,png",
        "TYPE_BYTE_INDEXED,png",
        "TYPE_BYTE_BINARY,png"
    })
    void every_common_picture_becomes_srgb(String type, String format)
            throws IOException, ReflectiveOperationException {
        int kind = BufferedImage.class.getField(type).getInt(null);
        BufferedImage drawn = new BufferedImage(40, 60, kind);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 40, 60);
        graphics.dispose();

        BufferedImage settled = read(picture.settled(written(drawn, format)));

        assertThat(settled.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(settled.getWidth()).isEqualTo(40);
        assertNear(settled.getRGB(20, 30), Color.WHITE);
    }

    @Test
    void what_is_see_through_becomes_white() throws IOException {
        BufferedImage clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(5, 5, 0x80FF0000);

        BufferedImage settled = read(picture.settled(written(clear, "png")));

        assertNear(settled.getRGB(0, 0), Color.WHITE);
        assertNear(settled.getRGB(5, 5), new Color(255, 127, 127));
    }

    @Test
    void four_inks_become_srgb_whether_adobe_turned_them_round_or_not() throws IOException {
        byte[] plain = inks(0, 255, 255, 0);
        assertNear(read(picture.settled(Bytes.of(plain))).getRGB(4, 4), Color.RED);

        byte[] turned = withAdobeMark(inks(255, 0, 0, 255), 0);
        assertNear(read(picture.settled(Bytes.of(turned))).getRGB(4, 4), Color.RED);

        byte[] brightness = withAdobeMark(inks(76, 85, 255, 255), 2);
        assertNear(read(picture.settled(Bytes.of(brightness))).getRGB(4, 4), Color.RED);
    }

    @Test
    void a_large_picture_is_made_smaller() throws IOException {
        Bytes large = written(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB), "png");

        BufferedImage settled = read(picture.settled(large));

        assertThat(settled.getWidth()).isEqualTo(1200);
        assertThat(settled.getHeight()).isEqualTo(600);
    }

    @Test
    void broken_and_huge_files_are_refused() throws IOException {
        byte[] jpeg = written(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpg")
                .array();
        byte[] png = written(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png")
                .array();

        assertRefused(Arrays.copyOf(jpeg, jpeg.length * 2 / 3), "paper.image-unreadable");
        assertRefused(Arrays.copyOf(png, png.length * 2 / 3), "paper.image-unreadable");
        assertRefused("GIF89a no picture".getBytes(StandardCharsets.US_ASCII), "paper.image-unreadable");
        assertRefused(new byte[0], "paper.image-unreadable");
        assertRefused(new byte[10_000_001], "paper.image-too-large");
        assertRefused(claimingToBeHuge(png), "paper.image-too-large");
    }

    @Test
    void two_pictures_stand_in_the_kop_with_their_alternative_texts() throws IOException {
        Bytes logo = picture.settled(written(new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB), "png"));
        Kop kop = new Kop(
                List.of("PEMERINTAH KABUPATEN HULU HILIR", "SEKRETARIAT DAERAH", "Jalan Contoh Nomor 1"),
                1,
                List.of(
                        new LetterheadImage(logo.sha256(), "image/png", "Lambang daerah", Side.LEFT),
                        new LetterheadImage(logo.sha256(), "image/png", "Lambang mitra", Side.RIGHT)));
        PaperSnapshot snapshot = PaperSamples.pernyataanKomitmen().kop(kop).build();
        PrintOrder plain = new PrintedPapers().order(snapshot, Road.WET);
        PrintOrder order = new PrintOrder(
                snapshot, Road.WET, false, plain.template(), Map.of(logo.sha256(), logo), null, PrintedPapers.AT);

        Bytes pdf = PrintedPapers.printer().print(order, Progress.NONE).bytes();

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(new String(pdf.array(), StandardCharsets.ISO_8859_1)).contains("/Figure");
        assertThatThrownBy(() -> PrintedPapers.printer().print(plain, Progress.NONE))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.code()).isEqualTo("paper.image");
                    assertThat(error.arguments()).containsExactly("Lambang daerah");
                });
    }

    private void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> picture.settled(Bytes.of(file)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo(code));
    }

    private static byte[] claimingToBeHuge(byte[] png) {
        byte[] huge = png.clone();
        huge[17] = 1; // width 65 thousand and more
        huge[21] = 1;
        CRC32 check = new CRC32();
        check.update(huge, 12, 17);
        for (int i = 0; i < 4; i++) {
            huge[29 + i] = (byte) (check.getValue() >> (24 - 8 * i));
        }
        return huge;
    }

    private static byte[] inks(int c, int m, int y, int k) throws IOException {
        WritableRaster raster = Raster.createWritableRaster(new BandedSampleModel(DataBuffer.TYPE_BYTE, 8, 8, 4), null);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, new int[] {c, m, y, k});
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] withAdobeMark(byte[] jpeg, int transform) {
        byte[] mark = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        byte[] marked = new byte[jpeg.length + mark.length];
        System.arraycopy(jpeg, 0, marked, 0, 2);
        System.arraycopy(mark, 0, marked, 2, mark.length);
        System.arraycopy(jpeg, 2, marked, 2 + mark.length, jpeg.length - 2);
        return marked;
    }

    private static Bytes written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return Bytes.of(out.toByteArray());
    }

    private static BufferedImage read(Bytes png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png.array()));
    }

    private static void assertNear(int rgb, Color wanted) {
        Color seen = new Color(rgb);
        assertThat(seen.getRed()).isBetween(wanted.getRed() - 12, wanted.getRed() + 12);
        assertThat(seen.getGreen()).isBetween(wanted.getGreen() - 12, wanted.getGreen() + 12);
        assertThat(seen.getBlue()).isBetween(wanted.getBlue() - 12, wanted.getBlue() + 12);
    }
}
