package id.rembuk.intake.evidence;

import id.rembuk.usecase.port.EvidenceStore.Copying;
import id.rembuk.usecase.port.PictureCleaning;

/** Cleans pictures part by part, without drawing them anew. */
public final class CleanPictures implements PictureCleaning {
    @Override
    public Copying jpeg() {
        return (in, out) -> new JpegCleaning(new PictureBytes(in), out).run();
    }

    @Override
    public Copying png() {
        return (in, out) -> new PngCleaning(new PictureBytes(in), out).run();
    }
}
