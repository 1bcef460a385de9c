package id.rembuk.ui.dialog;

import id.rembuk.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are chosen: each has a name in the dialog and its own folder to begin in. */
enum FileKind {
    WORKSPACE("rembuk"),
    WORKBOOK("xlsx"),
    TABLE("xlsx xlsm xls csv txt"),
    PDF("pdf"),
    PICTURE("png jpg jpeg"),
    SCAN("pdf jpg jpeg png"),
    CALENDAR("ics"),
    ARCHIVE("zip"),
    KEY("p12 pfx"),
    CERTIFICATE("cer crt pem der"),
    MAP("geojson json"),
    ANY("");

    private final String extensions;

    /** @param extensions without the dot, between blanks */
    FileKind(String extensions) {
        this.extensions = extensions;
    }

    /** The first kind that has all the extensions, given without the dot. */
    static FileKind of(List<String> extensions) {
        return Arrays.stream(values())
                .filter(kind -> List.of(kind.extensions.split(" ")).containsAll(extensions))
                .findFirst()
                .orElse(ANY);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** E.g. "Buku kerja Excel (*.xlsx)". */
    static String filterName(List<String> extensions, Messages messages) {
        String name = messages.get("general.file." + of(extensions).key());
        return of(extensions) == ANY ? name : name + " (" + String.join(", ", patterns(extensions)) + ")";
    }

    static List<String> patterns(List<String> extensions) {
        return of(extensions) == ANY
                ? List.of("*")
                : extensions.stream().map(extension -> "*." + extension).toList();
    }
}
