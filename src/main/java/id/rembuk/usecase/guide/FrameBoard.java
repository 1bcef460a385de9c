package id.rembuk.usecase.guide;

import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.util.List;
import java.util.Optional;

/**
 * The guidance frames an officer can choose from.
 *
 * @param used the frame of the current cycle
 * @param choices those the workspace carries first
 * @param refused files that cannot be used, with the reasons
 * @param newer a newer version of the frame of the current cycle
 * @param changed the file of that frame when it says something else although its version was not raised
 */
public record FrameBoard(
        UsedFrame used,
        List<Choice> choices,
        List<RefusedFile> refused,
        Optional<GuidanceFrame> newer,
        Optional<FrameFile> changed) {
    public FrameBoard {
        choices = List.copyOf(choices);
        refused = List.copyOf(refused);
    }

    /**
     * @param place the file it stands in; null for a frame the workspace carries
     * @param carried whether the workspace carries it
     */
    public record Choice(GuidanceFrame frame, String place, boolean carried) {}
}
