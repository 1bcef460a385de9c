package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;
import java.util.List;

/**
 * A guidance frame as a workspace carries it, so that it is shown where its file is not.
 *
 * @param frame id of the frame; a workspace carries each version of a frame once
 * @param version version of the frame
 * @param text the frame's file, word for word
 * @param sha256 digest of the text, in lower-case hexadecimal
 * @param sources the sources its statements name
 */
public record FrameInUse(String id, String frame, int version, String text, String sha256, List<GuideSource> sources)
        implements WorkspaceRecord {
    public FrameInUse {
        sources = List.copyOf(sources);
    }
}
