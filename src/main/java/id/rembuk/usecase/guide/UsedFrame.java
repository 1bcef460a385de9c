package id.rembuk.usecase.guide;

import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideSource;
import java.util.List;
import java.util.Optional;

/**
 * The guidance frame of a cycle as it is shown.
 *
 * @param frame the frame with what the officer filled in
 * @param given the frame as its file says it
 * @param filled what the officer filled in
 * @param sources what its source keys stand for
 * @param kept whether the workspace carries it; false while it is only proposed by the activity year
 */
public record UsedFrame(
        GuidanceFrame frame, GuidanceFrame given, List<FilledText> filled, List<GuideSource> sources, boolean kept) {
    public UsedFrame {
        filled = List.copyOf(filled);
        sources = List.copyOf(sources);
    }

    /** What a source key stands for; empty for what the officer filled in. */
    public Optional<GuideSource> source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
