package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.LetterheadImage.Side;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do with the pictures of a kop; no emblem is shipped and none is needed. */
public final class LetterheadPictures {
    private static final int LONGEST_TEXT = 200;

    private final Workspace workspace;
    private final Edits edits;

    LetterheadPictures(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /**
     * Puts a picture on one side of a body's kop in the place of the one there; its bytes are kept first.
     *
     * @param picture as {@code PaperPrinter.picture} makes it: PNG or JPEG in sRGB
     * @param alternativeText what a screen reader says, 1 to 200 characters
     * @throws UserError {@code letterhead.alternative-text}, {@code letterhead.picture-type}, {@code letterhead.gone}
     *     when the body has no kop, {@code personal.nik}
     */
    public Optional<Change> put(String organisationId, Side side, Bytes picture, String alternativeText) {
        String text = alternativeText == null ? "" : PersonalData.refuseNik(alternativeText.strip());
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new UserError("letterhead.alternative-text");
        }
        String type = type(picture);
        String hash = workspace.write(records -> records.storeFile(picture));
        return change(organisationId, side, new LetterheadImage(hash, type, text, side));
    }

    /** Takes the picture of one side away; the file keeps its bytes, because this can be undone. */
    public Optional<Change> remove(String organisationId, Side side) {
        return change(organisationId, side, null);
    }

    /** A picture by its digest. */
    public Optional<Bytes> bytes(String fileHash) {
        return workspace.read(records -> records.storedFile(fileHash));
    }

    private Optional<Change> change(String organisationId, Side side, LetterheadImage image) {
        String label = workspace
                .read(records -> records.find(Organisation.class, organisationId))
                .map(Organisation::label)
                .orElseThrow(() -> new UserError("organisation.gone"));
        return edits.apply(EditName.of("letterhead.picture", label), records -> {
            Letterhead before = letterhead(records, organisationId);
            List<LetterheadImage> images = new ArrayList<>(before.images());
            images.removeIf(known -> known.side() == side);
            if (image != null) {
                images.add(image);
            }
            return List.of(new RecordChange(before, before.withImages(images)));
        });
    }

    private static Letterhead letterhead(Records records, String organisationId) {
        return records.all(Letterhead.class).stream()
                .filter(kop -> organisationId.equals(kop.organisationId()))
                .findFirst()
                .orElseThrow(() -> new UserError("letterhead.gone"));
    }

    private static String type(Bytes picture) {
        String type = FileStart.type(picture).orElse("");
        if (!type.startsWith("image/")) {
            throw new UserError("letterhead.picture-type");
        }
        return type;
    }
}
