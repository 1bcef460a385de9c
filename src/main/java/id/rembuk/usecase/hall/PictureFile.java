package id.rembuk.usecase.hall;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.text.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as somebody gives it: refused before it is read when it is too large to be shown. */
final class PictureFile {
    /** Largest file that is kept, bytes; every backup carries it. */
    static final long LARGEST = 15_000_000;

    /** Most points of a picture; unpacked it takes four bytes for each. */
    private static final long MOST_POINTS = 60_000_000;

    private PictureFile() {}

    /**
     * The bytes of a PNG or JPEG.
     *
     * @throws UserError {@code hall.picture-size} above 15 MB or 60 million points, {@code hall.picture-type},
     *     {@code hall.picture-unreadable}
     */
    static Bytes read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UserError("hall.picture-size", name, Formats.fileSize(size), Formats.fileSize(LARGEST));
            }
            Bytes bytes = Bytes.of(Files.readAllBytes(file));
            requireSmall(bytes, name);
            return bytes;
        } catch (IOException e) {
            throw new UserError(e, "hall.picture-unreadable", name);
        }
    }

    private static void requireSmall(Bytes bytes, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.array()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UserError("hall.picture-type", name);
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName();
                if (!format.equalsIgnoreCase("png") && !format.equalsIgnoreCase("jpeg")) {
                    throw new UserError("hall.picture-type", name);
                }
                reader.setInput(in);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                if (points > MOST_POINTS) {
                    String million = Formats.number(points / 1_000_000);
                    throw new UserError("hall.picture-points", name, million, Formats.number(MOST_POINTS / 1_000_000));
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
