package id.rembuk.domain.intake;

import java.util.List;

/** A file as seen before any sheet is read: its name without folder, the digest of its bytes and its sheets. */
public record FileLook(String fileName, String sha256, List<SheetLook> sheets) {
    public FileLook {
        sheets = List.copyOf(sheets);
    }
}
