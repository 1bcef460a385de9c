package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, found in its first bytes and, for packed files, in the names of its parts. */
enum FileKind {
    XLSX,
    XLS,
    TEXT,
    PASSWORD,
    XLSB,
    ODS,
    WORD,
    SLIDES,
    PDF,
    HTML,
    OLD_EXCEL,
    ARCHIVE,
    BINARY;

    private static final int HEAD = 8192;
    private static final int ZIP = 0x504B0304;
    private static final int ZIP_EMPTY = 0x504B0506;
    private static final int OLE2 = 0xD0CF11E0;
    private static final int PDF_MARK = 0x25504446;
    private static final int RAR = 0x52617221;
    private static final int SEVEN_ZIP = 0x377ABCAF;

    static FileKind of(SourceFile source) throws IOException {
        byte[] head = TableFiles.head(source.path(), HEAD);
        return switch (first(head)) {
            case ZIP -> XlsxParts.kind(source);
            case ZIP_EMPTY, RAR, SEVEN_ZIP -> ARCHIVE;
            case OLE2 -> XlsFile.kind(source);
            case PDF_MARK -> PDF;
            default -> ofText(head);
        };
    }

    /** Why such a file is not read and what to do instead. */
    UserError refusal(SourceFile source) {
        String name = source.name();
        return switch (this) {
            case PASSWORD -> new UserError("intake.password", name);
            case XLSB -> new UserError("intake.xlsb", name);
            case ODS -> new UserError("intake.ods", name);
            case WORD -> new UserError("intake.word", name);
            case SLIDES -> new UserError("intake.slides", name);
            case PDF -> new UserError("intake.pdf", name);
            case HTML -> new UserError("intake.html", name);
            case OLD_EXCEL -> new UserError("intake.old-excel", name);
            case ARCHIVE -> new UserError("intake.archive", name);
            default -> new UserError("intake.not-a-table", name);
        };
    }

    private static int first(byte[] head) {
        int first = 0;
        for (int i = 0; i < 4; i++) {
            first = first << 8 | (i < head.length ? head[i] & 0xFF : 0);
        }
        return first;
    }

    private static FileKind ofText(byte[] head) {
        if (isEarlyExcel(head)) {
            return OLD_EXCEL;
        }
        if (!TextEncoding.isText(head)) {
            return BINARY;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        boolean tagged = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<?xml")
                || start.startsWith("mime-version:");
        if (tagged) {
            return HTML;
        }
        return start.startsWith("{\\rtf") ? WORD : TEXT;
    }

    /** Excel 2 to 4 wrote a bare stream that begins with a BOF record. */
    private static boolean isEarlyExcel(byte[] head) {
        return head.length > 4
                && head[0] == 0x09
                && (head[1] == 0x00 || head[1] == 0x02 || head[1] == 0x04)
                && (head[2] == 0x04 || head[2] == 0x06)
                && head[3] == 0x00;
    }
}
