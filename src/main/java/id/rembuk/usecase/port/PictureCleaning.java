package id.rembuk.usecase.port;

import id.rembuk.usecase.port.EvidenceStore.Copying;

/** Passes pictures on without what tells where, when and by whom they were taken; their points stay as they are. */
public interface PictureCleaning {
    /**
     * For a JPEG. How the picture is turned is kept.
     *
     * @return throws {@link id.rembuk.domain.UserError} {@code evidence.picture-damaged} when the picture is not whole
     */
    Copying jpeg();

    /** For a PNG, as {@link #jpeg()}. */
    Copying png();
}
