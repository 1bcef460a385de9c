package id.rembuk.ui.hall;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.PictureBody;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;

/** The pictures of own slides, read away from the window's thread and made no larger than a screen; a few are kept. */
public final class Pictures {
    private static final int MOST = 6;
    private static final double WIDEST = 1920;
    private static final double HIGHEST = 1080;

    private final TaskRunner tasks;
    private final String jobName;
    private final Function<String, Optional<Bytes>> bytes;
    private final Map<String, List<Runnable>> asked = new HashMap<>();
    private final Map<String, Optional<Image>> read = new LinkedHashMap<>(MOST, 0.75f, /* accessOrder= */ true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
            return size() > MOST;
        }
    };

    /** @param bytes of a picture by its digest, asked on the READ lane */
    public Pictures(TaskRunner tasks, String jobName, Function<String, Optional<Bytes>> bytes) {
        this.tasks = tasks;
        this.jobName = jobName;
        this.bytes = bytes;
    }

    /** Whether everything of it can be drawn now; if not, it is read and {@code then} is run. */
    boolean ready(HallPicture picture, Runnable then) {
        boolean drawn = picture.cover() == Cover.NONE && picture.slide() != null;
        if (drawn && picture.slide().body() instanceof PictureBody body) {
            return ready(body.fileHash(), then);
        }
        return true;
    }

    /** A picture that has been read; empty for one that cannot be. */
    Optional<Image> of(String hash) {
        return read.getOrDefault(hash, Optional.empty());
    }

    private boolean ready(String hash, Runnable then) {
        if (read.containsKey(hash)) {
            return true;
        }
        boolean first = !asked.containsKey(hash);
        asked.computeIfAbsent(hash, key -> new ArrayList<>()).add(then);
        if (first) {
            tasks.run(Lane.READ, jobName, progress -> bytes.apply(hash))
                    .onSuccess(found -> decode(hash, found))
                    .onFailure(failure -> arrived(hash, Optional.empty()));
        }
        return false;
    }

    private void decode(String hash, Optional<Bytes> found) {
        tasks.run(Lane.WORK, jobName, progress -> found.map(Pictures::image).filter(image -> !image.isError()))
                .onSuccess(image -> arrived(hash, image))
                .onFailure(failure -> arrived(hash, Optional.empty()));
    }

    private static Image image(Bytes bytes) {
        return new Image(
                new ByteArrayInputStream(bytes.array()),
                WIDEST,
                HIGHEST,
                /* preserveRatio= */ true,
                /* smooth= */ true);
    }

    private void arrived(String hash, Optional<Image> image) {
        read.put(hash, image);
        Optional.ofNullable(asked.remove(hash)).ifPresent(all -> all.forEach(Runnable::run));
    }
}
