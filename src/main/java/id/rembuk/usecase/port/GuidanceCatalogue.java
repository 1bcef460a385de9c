package id.rembuk.usecase.port;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import java.util.List;
import java.util.Optional;

/** The guidance frames this computer has, shipped or added by an officer, and how their actions belong together. */
public interface GuidanceCatalogue {
    /** What is there now; files added or changed meanwhile are seen. */
    Available available();

    /**
     * Reads a frame a workspace carries; its sources need not be known on this computer.
     *
     * @throws UserError {@code frame.*} when the text is no frame
     */
    GuidanceFrame read(String text);

    /**
     * @param frames those that can be used, the shipped ones first
     * @param refused files that cannot be used, with what is wrong with them
     * @param mapping which actions belong together; {@link ActionMapping#NONE} when its file is refused
     */
    record Available(List<FrameFile> frames, List<RefusedFile> refused, ActionMapping mapping) {
        public Available {
            frames = List.copyOf(frames);
            refused = List.copyOf(refused);
        }

        public Optional<FrameFile> frame(String id) {
            return frames.stream().filter(file -> file.frame().id().equals(id)).findFirst();
        }
    }

    /**
     * A frame with the file it stands in.
     *
     * @param place how the file is named to the officer
     * @param sources the sources its statements name
     */
    record FrameFile(GuidanceFrame frame, String place, String text, List<GuideSource> sources) {
        public FrameFile {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A file that is no frame.
     *
     * @param reasons what is wrong, each with its line; the first ones when there are very many
     */
    record RefusedFile(String place, List<UserError> reasons) {
        public RefusedFile {
            reasons = List.copyOf(reasons);
        }
    }
}
