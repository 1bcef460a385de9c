package id.rembuk.export.pdf;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.text.Formats;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a chosen picture fit for papers: PNG in sRGB on white, at most {@value #MOST_PIXELS} pixels at its longest side.
 */
final class KopPicture {
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_PIXELS = 1200;
    private static final long LARGEST_AREA = 50_000_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** @throws UserError {@code paper.image-too-large}, {@code paper.image-unreadable} */
    Bytes settled(Bytes chosen) {
        if (chosen.length() > MOST_BYTES) {
            throw new UserError("paper.image-too-large", Formats.fileSize(chosen.length()));
        }
        byte[] bytes = chosen.array();
        if (!isPng(bytes) && !CmykJpeg.isJpeg(bytes)) {
            throw new UserError("paper.image-unreadable");
        }
        try {
            BufferedImage onWhite = onWhite(read(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(onWhite, "png", out);
            return Bytes.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            if (e instanceof UserError known) {
                throw known;
            }
            throw new UserError(e, "paper.image-unreadable");
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IIOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                requireSmall(reader);
                IIOReadWarningListener broken = (source, warning) -> {
                    throw new UncheckedIOException(new IIOException(warning));
                };
                reader.addIIOReadWarningListener(broken);
                return CmykJpeg.hasFourInks(bytes) ? CmykJpeg.toRgb(reader.readRaster(0, null), bytes) : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireSmall(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > LARGEST_AREA) {
            throw new UserError("paper.image-too-large", width + " × " + height + " px");
        }
    }

    /** Paper is white: see-through parts become so, which also keeps the file printable everywhere. */
    private static BufferedImage onWhite(BufferedImage image) {
        double scale = Math.min(1, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(stepped(image, width), 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return paper;
    }

    /** Halves a large picture until it is less than twice as wide as wanted, so that no fine line is lost. */
    private static BufferedImage stepped(BufferedImage image, int width) {
        BufferedImage half = image;
        while (half.getWidth() >= 2 * width && half.getHeight() > 1) {
            BufferedImage next = new BufferedImage(
                    half.getWidth() / 2, Math.max(1, half.getHeight() / 2), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = next.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(half, 0, 0, next.getWidth(), next.getHeight(), null);
            graphics.dispose();
            half = next;
        }
        return half;
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && Arrays.equals(PNG, 0, 4, bytes, 0, 4);
    }
}
