package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packed parts of a workbook by name, each read only as far as asked for and never beyond what a workbook needs. */
final class XlsxParts implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final int LARGE = 1 << 18;
    private static final int KIND_LETTERS = 1 << 20;

    private final SourceFile source;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    XlsxParts(SourceFile source) throws IOException {
        this.source = source;
        zip = new ZipFile(source.path().toFile(), StandardCharsets.ISO_8859_1);
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new UserError("intake.swelling", source.name());
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /** What a packed file is, by the parts it has. */
    static FileKind kind(SourceFile source) throws IOException {
        try (XlsxParts parts = new XlsxParts(source)) {
            if (!parts.has("[Content_Types].xml")) {
                return parts.has("mimetype") && parts.has("content.xml") ? FileKind.ODS : FileKind.ARCHIVE;
            }
            if (parts.has("xl/workbook.bin")) {
                return FileKind.XLSB;
            }
            if (parts.has("xl/workbook.xml")) {
                return FileKind.XLSX;
            }
            String types = parts.start("[Content_Types].xml");
            if (types.contains("spreadsheetml") && types.contains("main+xml")) {
                return FileKind.XLSX;
            }
            if (types.contains("wordprocessingml")) {
                return FileKind.WORD;
            }
            return types.contains("presentationml") ? FileKind.SLIDES : FileKind.ARCHIVE;
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** @throws UserError {@code intake.damaged} when there is no such part */
    GuardedStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw source.damaged();
        }
        InputStream unpacked = zip.getInputStream(entry);
        return new GuardedStream(
                entry.getCompressedSize() > LARGE ? new UnpackedAhead(unpacked) : unpacked,
                source,
                entry.getCompressedSize(),
                entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String start(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readNBytes(KIND_LETTERS), StandardCharsets.UTF_8);
        }
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }
}
