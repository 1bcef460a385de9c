package id.rembuk.usecase.guide;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** Which guidance frame an activity year begins with. */
public final class FrameProposal {
    private FrameProposal() {}

    /** The first frame meant for the year; for a year no frame is meant for, the newest one that began before it. */
    public static FrameFile forYear(Available available, int activityYear) {
        return available.frames().stream()
                .filter(file -> file.frame().covers(activityYear))
                .findFirst()
                .orElseGet(() -> nearest(available, activityYear));
    }

    private static FrameFile nearest(Available available, int activityYear) {
        return available.frames().stream()
                .max(Comparator.comparing((FrameFile file) -> file.frame().from() <= activityYear)
                        .thenComparing(file -> file.frame().from()))
                .orElseThrow(() -> new IllegalStateException("Frames are packed in the application"));
    }

    /** What a workspace carries of a frame. */
    static FrameInUse carried(String id, FrameFile file) {
        Bytes text = Bytes.of(file.text().getBytes(StandardCharsets.UTF_8));
        return new FrameInUse(
                id, file.frame().id(), file.frame().version(), file.text(), text.sha256(), file.sources());
    }

    public static FrameInUse carried(FrameFile file) {
        return carried(Ids.next(), file);
    }
}
