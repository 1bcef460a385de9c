package id.rembuk.usecase.evidence;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.port.EvidenceStore.Copying;
import id.rembuk.usecase.port.EvidenceStore.Kept;
import id.rembuk.usecase.port.PersonalDataScan;
import id.rembuk.usecase.port.PersonalDataScan.Result;
import id.rembuk.usecase.port.PersonalDataScan.Unit;
import id.rembuk.usecase.port.PictureCleaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Takes a file in: looks for personal data, takes the place out of pictures, and keeps it. Belongs on the WORK lane. */
public final class EvidenceIntake {
    /** Larger files stay where they are; only their digest is kept. */
    public static final long LARGEST_KEPT = 200L << 20;

    private final EvidenceStore store;
    private final PersonalDataScan tables;
    private final PersonalDataScan pdfs;
    private final PictureCleaning pictures;

    /**
     * @param tables looks into workbooks and text
     * @param pdfs looks into PDF
     */
    public EvidenceIntake(
            EvidenceStore store, PersonalDataScan tables, PersonalDataScan pdfs, PictureCleaning pictures) {
        this.store = store;
        this.tables = tables;
        this.pdfs = pdfs;
        this.pictures = pictures;
    }

    /** What the officer should know of a file that was taken in. */
    public enum Note {
        /** Its text was looked into and nothing was found. */
        LOOKED_INTO,
        /** A picture; where and when it was taken is not in the kept file. */
        CLEANED,
        /** Rembuk cannot look into such a file. */
        NOT_LOOKED_INTO
    }

    /**
     * A file that lies in its place, before a record speaks of it.
     *
     * @param path where it lies when it was too large to keep; null otherwise
     */
    public record Taken(String fileName, String sha256, long size, String path, Note note) {}

    /**
     * Takes a file in; what goes wrong leaves nothing behind.
     *
     * @throws UserError {@code evidence.personal-cells}, {@code evidence.personal-lines} and {@code
     *     evidence.personal-pages} with the places, {@code evidence.file-name} when its name holds a NIK, {@code
     *     evidence.picture-kind}, {@code evidence.picture-large} and {@code evidence.picture-damaged}, {@code
     *     evidence.empty}, {@code intake.*} when a workbook cannot be looked into, and what {@link EvidenceStore#keep}
     *     says
     */
    public Taken take(Path workspaceFile, Path source, Progress progress) {
        String name = String.valueOf(source.getFileName());
        if (PersonalData.looksLikeNik(name)) {
            throw new UserError("evidence.file-name");
        }
        BasicFileAttributes before = attributes(source, name);
        if (before.isDirectory()) {
            throw new UserError("evidence.folder", name);
        }
        if (before.size() == 0) {
            throw new UserError("evidence.empty", name);
        }
        EvidenceType type = EvidenceType.of(head(source, name));
        if (type == EvidenceType.OTHER_PICTURE) {
            throw new UserError("evidence.picture-kind", name);
        }
        boolean picture = type == EvidenceType.JPEG || type == EvidenceType.PNG;
        if (before.size() > LARGEST_KEPT) {
            if (picture) {
                throw new UserError("evidence.picture-large", name);
            }
            Kept digest = store.digest(source, progress);
            String path = source.toAbsolutePath().normalize().toString();
            return new Taken(name, digest.sha256(), digest.size(), path, Note.NOT_LOOKED_INTO);
        }
        Note note = picture ? Note.CLEANED : look(type, source, name, progress);
        Kept kept = store.keep(workspaceFile, source, copying(type), progress);
        requireSame(before, attributes(source, name), name);
        return new Taken(name, kept.sha256(), kept.size(), null, note);
    }

    private Note look(EvidenceType type, Path source, String name, Progress progress) {
        Result result =
                switch (type) {
                    case PDF -> pdfs.scan(source, progress);
                    case OTHER -> tables.scan(source, progress);
                    default -> Result.NOT_READ;
                };
        if (!result.places().isEmpty()) {
            String places = String.join(", ", result.places());
            switch (result.unit()) {
                case CELL -> throw new UserError("evidence.personal-cells", name, places);
                case LINE -> throw new UserError("evidence.personal-lines", name, places);
                default -> throw new UserError("evidence.personal-pages", name, places);
            }
        }
        return result.unit() == Unit.NOT_READ ? Note.NOT_LOOKED_INTO : Note.LOOKED_INTO;
    }

    private Copying copying(EvidenceType type) {
        return switch (type) {
            case JPEG -> pictures.jpeg();
            case PNG -> pictures.png();
            default -> Copying.AS_IT_IS;
        };
    }

    private static BasicFileAttributes attributes(Path source, String name) {
        try {
            return Files.readAttributes(source, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UserError(e, "evidence.source-gone", name);
        }
    }

    private static byte[] head(Path source, String name) {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readNBytes(EvidenceType.HEAD);
        } catch (IOException e) {
            throw new UserError(e, "evidence.source-gone", name);
        }
    }

    /** What was looked into must be what was kept. */
    private static void requireSame(BasicFileAttributes before, BasicFileAttributes after, String name) {
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new UserError("evidence.source-changed", name);
        }
    }
}
