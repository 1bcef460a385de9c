package id.rembuk.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The first 100 bytes of a SQLite file (https://www.sqlite.org/fileformat2.html#the_database_header), read without
 * SQLite and never while this process has the file open.
 *
 * @param bytes size of the file
 * @param pages size in pages as the header states it; 0 when it states none
 */
public record Header(
        long bytes, boolean sqlite, boolean ours, boolean writeAheadLog, int pageSize, long pages, int userVersion) {
    /** 'RMBK' in ASCII, the application id of a workspace. */
    public static final int APPLICATION_ID = 0x524D424B;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    public static Header of(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(100);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (head.hasRemaining() && channel.read(head) > 0) {
                // a read may bring fewer bytes than asked for
            }
        }
        boolean sqlite = ByteBuffer.wrap(head.array(), 0, 16).equals(ByteBuffer.wrap(MAGIC));
        int pageSize = head.getShort(16) & 0xffff;
        // the header's page count holds only when the two change counters are equal
        long pages = head.getInt(24) == head.getInt(92) ? head.getInt(28) & 0xffffffffL : 0;
        return new Header(
                Files.size(file),
                sqlite,
                head.getInt(68) == APPLICATION_ID,
                head.get(18) == 2,
                pageSize == 1 ? 65536 : pageSize,
                pages,
                head.getInt(60));
    }

    /** Whether the file is shorter than it says itself. */
    public boolean truncated() {
        return pages * pageSize > bytes;
    }
}
