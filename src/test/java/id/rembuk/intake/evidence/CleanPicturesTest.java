package id.rembuk.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.usecase.port.EvidenceStore.Copying;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture keeps its points and how it is turned, and loses where it was taken, wherever a phone may write that. */
class CleanPicturesTest {
    private static final String PLACE = "GPS 2.7833S 115.2667E";

    private final CleanPictures pictures = new CleanPictures();

    @Test
    void aJpegKeepsItsPointsAndLosesEveryNote() throws IOException {
        byte[] plain = picture("jpg");
        byte[] noted = jpeg(
                plain,
                segment(0xE1, exif(6)),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + PLACE),
                segment(0xED, "Photoshop 3.0\0" + PLACE),
                segment(0xE2, "MPF\0" + PLACE),
                segment(0xE5, PLACE),
                segment(0xFE, PLACE));

        byte[] clean = run(pictures.jpeg(), concat(noted, PLACE.getBytes(StandardCharsets.US_ASCII)));

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        assertThat(turned(clean)).isEqualTo(6);
    }

    @Test
    void colourProfilesStay() throws IOException {
        byte[] noted = jpeg(picture("jpg"), segment(0xE2, "ICC_PROFILE\0warna"), segment(0xEE, "Adobe\0d"));

        assertThat(new String(run(pictures.jpeg(), noted), StandardCharsets.ISO_8859_1))
                .contains("ICC_PROFILE\0warna", "Adobe\0d");
    }

    @Test
    void anUprightJpegHasNoExifAtAllAndCleaningTwiceChangesNothing() throws IOException {
        byte[] clean = run(pictures.jpeg(), jpeg(picture("jpg"), segment(0xE1, exif(1))));

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(run(pictures.jpeg(), clean)).isEqualTo(clean);
    }

    @Test
    void anExifThatLiesAboutItsLengthIsReadAsUpright() throws IOException {
        byte[] lying = exif(6);
        lying[6 + 7] = 127;
        byte[] clean = run(pictures.jpeg(), jpeg(picture("jpg"), segment(0xE1, lying)));

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", PLACE);
    }

    @Test
    void aPngKeepsItsPointsAndLosesEveryNote() throws IOException {
        byte[] plain = picture("png");
        byte[] noted = png(
                plain,
                chunk("tEXt", "Location\0" + PLACE),
                chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + PLACE),
                chunk("eXIf", Arrays.copyOfRange(exif(8), 6, exif(8).length)),
                chunk("vpAg", PLACE));

        byte[] clean = run(pictures.png(), concat(noted, PLACE.getBytes(StandardCharsets.US_ASCII)));

        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .doesNotContain(PLACE)
                .contains("eXIf");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureThatIsCutAnywhereIsRefusedAndNeverEndsOtherwise(String kind) throws IOException {
        byte[] whole = picture(kind);
        Copying cleaning = kind.equals("jpg") ? pictures.jpeg() : pictures.png();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> run(cleaning, cut))
                    .as("cut at " + length)
                    .isInstanceOfSatisfying(
                            UserError.class, error -> assertThat(error.code()).isEqualTo("evidence.picture-damaged"));
        }
    }

    @Test
    void aDamagedChunkIsRefused() throws IOException {
        byte[] damaged = picture("png");
        damaged[20] ^= 1;

        assertThatThrownBy(() -> run(pictures.png(), damaged)).isInstanceOf(UserError.class);
    }

    private static byte[] run(Copying cleaning, byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cleaning.copy(new ByteArrayInputStream(picture), out);
        return out.toByteArray();
    }

    private static byte[] picture(String kind) throws IOException {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 24 * 16; i++) {
            image.setRGB(i % 24, i / 24, i * 0x010305);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Exif with its directory, how the picture is turned, and a place behind it. */
    private static byte[] exif(int turned) {
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + PLACE.length())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(turned << 16)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .put(PLACE.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static int turned(byte[] jpeg) {
        String text = new String(jpeg, StandardCharsets.ISO_8859_1);
        return Orientation.read(jpeg, text.indexOf("Exif\0\0") + 6);
    }

    private static byte[] segment(int marker, String body) {
        return segment(marker, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] segment(int marker, byte[] body) {
        return ByteBuffer.allocate(body.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    private static byte[] jpeg(byte[] plain, byte[]... segments) {
        return inserted(plain, 2, segments);
    }

    private static byte[] chunk(String type, String body) {
        return chunk(type, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] chunk(String type, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(body);
        return ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] png(byte[] plain, byte[]... chunks) {
        return inserted(plain, 8 + 25, chunks);
    }

    private static byte[] inserted(byte[] plain, int at, byte[]... parts) {
        byte[] result = Arrays.copyOf(plain, at);
        for (byte[] part : parts) {
            result = concat(result, part);
        }
        return concat(result, Arrays.copyOfRange(plain, at, plain.length));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
