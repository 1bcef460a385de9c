package id.rembuk.usecase.guide;

import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The actions of the current cycle as they stand at one moment, readable in every frame there is.
 *
 * @param used the frame of the cycle
 * @param frames the frame in use first, then the others
 * @param sources what the keys of statements stand for
 * @param flow counts that go from one action to the next
 * @param refused files of frames that cannot be used, with the reasons
 * @param newer a newer version of the frame of the cycle
 * @param changed where the file of the frame of the cycle lies when it says something else under the same version
 */
public record GuideBoard(
        boolean practice,
        LocalDate today,
        Cycle cycle,
        UsedFrame used,
        List<FrameProgress> frames,
        ActionMapping mapping,
        List<GuideSource> sources,
        List<Organisation> organisations,
        Flow flow,
        List<RefusedFile> refused,
        Optional<GuidanceFrame> newer,
        Optional<String> changed) {
    public GuideBoard {
        frames = List.copyOf(frames);
        sources = List.copyOf(sources);
        organisations = List.copyOf(organisations);
        refused = List.copyOf(refused);
    }

    /**
     * The year in the words of one frame.
     *
     * @param inUse whether it is the frame of the cycle; the others show the same steps in their own vocabulary
     */
    public record FrameProgress(GuidanceFrame frame, boolean inUse, List<ActionProgress> actions) {
        public FrameProgress {
            actions = List.copyOf(actions);
        }

        /** How many actions are done. */
        public int done() {
            return (int) actions.stream()
                    .filter(action -> action.standing() == ActionProgress.Standing.DONE)
                    .count();
        }

        public int total() {
            return actions.size();
        }

        public Optional<ActionProgress> action(ActionRef ref) {
            return actions.stream().filter(action -> action.ref().equals(ref)).findFirst();
        }
    }

    /**
     * What one action hands to the next, counted.
     *
     * @param bodies how many bodies have plan lines
     */
    public record Flow(int desa, int lokus, int lines, int bodies, int commitments) {}

    /** The frame the cycle works with. */
    public FrameProgress inUse() {
        return frames.get(0);
    }

    public Optional<FrameProgress> frame(String id) {
        return frames.stream().filter(each -> each.frame().id().equals(id)).findFirst();
    }

    public Optional<Organisation> organisation(String id) {
        return organisations.stream()
                .filter(body -> Objects.equals(body.id(), id))
                .findFirst();
    }

    /** What a key of a statement stands for; empty for keys that name no source. */
    public Optional<GuideSource> source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
