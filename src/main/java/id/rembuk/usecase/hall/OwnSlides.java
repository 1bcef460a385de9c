package id.rembuk.usecase.hall;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the facilitator does with slides of their own. */
public final class OwnSlides {
    /** Most slides of one's own in a cycle. */
    public static final int MOST = 100;

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4_000;

    private final Workspace workspace;
    private final Edits edits;

    public OwnSlides(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /** The slides of the current cycle in their order. */
    public List<OwnSlide> all() {
        return workspace.read(OwnSlides::all);
    }

    /**
     * Adds a slide of text at the end.
     *
     * @throws UserError {@code hall.slide-title} for a title that is blank or longer than 120 characters,
     *     {@code hall.slide-text} for a text that is blank or longer than 4,000, {@code hall.slide-many} beyond 100
     *     slides, {@code personal.nik}
     */
    public Optional<Change> addText(String title, String text) {
        String words = text(text);
        if (words == null) {
            throw new UserError("hall.slide-text");
        }
        return add(title, words, null);
    }

    /**
     * Adds a picture at the end; its bytes are kept in the workspace.
     *
     * @param caption below the picture; blank for none
     * @throws UserError {@code hall.picture-size}, {@code hall.picture-type}, {@code hall.picture-unreadable} and as
     *     {@link #addText}
     */
    public Optional<Change> addPicture(Path file, String title, String caption) {
        title(title);
        Bytes picture = PictureFile.read(file);
        String hash = workspace.write(records -> records.storeFile(picture));
        return add(title, text(caption), hash);
    }

    /** Changes the words of a slide. */
    public Optional<Change> reword(String id, String title, String text) {
        return change(id, EditName.of("hall.slide-reword"), slide -> {
            String words = text(text);
            if (words == null && !slide.isPicture()) {
                throw new UserError("hall.slide-text");
            }
            return slide.worded(title(title), words);
        });
    }

    /** Deletes a slide; its picture stays in the file, because this can be undone. */
    public Optional<Change> delete(String id) {
        return edits.apply(
                EditName.of("hall.slide-delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    /** Exchanges a slide with the one before it (step −1) or behind it (step 1). */
    public Optional<Change> move(String id, int step) {
        return edits.apply(EditName.of("hall.slide-move"), records -> {
            List<OwnSlide> slides = all(records);
            OwnSlide slide = stored(records, id);
            int at = slides.indexOf(slide) + step;
            if (at < 0 || at >= slides.size()) {
                return List.of();
            }
            OwnSlide other = slides.get(at);
            return List.of(
                    new RecordChange(slide, slide.at(other.position())),
                    new RecordChange(other, other.at(slide.position())));
        });
    }

    /** The bytes of a picture by its digest; belongs on the READ lane. */
    public Optional<Bytes> picture(String fileHash) {
        return workspace.read(records -> records.storedFile(fileHash));
    }

    private Optional<Change> add(String title, String text, String hash) {
        String name = title(title);
        return edits.apply(EditName.of("hall.slide-add", name), records -> {
            List<OwnSlide> slides = all(records);
            if (slides.size() >= MOST) {
                throw new UserError("hall.slide-many", String.valueOf(MOST));
            }
            int last = slides.stream().mapToInt(OwnSlide::position).max().orElse(0);
            String cycle = CurrentCycle.of(records).id();
            return List.of(RecordChange.added(new OwnSlide(Ids.next(), cycle, last + 1, name, text, hash)));
        });
    }

    private Optional<Change> change(String id, EditName name, UnaryOperator<OwnSlide> change) {
        return edits.apply(name, records -> {
            OwnSlide before = stored(records, id);
            return List.of(new RecordChange(before, change.apply(before)));
        });
    }

    private static List<OwnSlide> all(Records records) {
        String cycle = CurrentCycle.of(records).id();
        List<OwnSlide> slides = new ArrayList<>(records.all(OwnSlide.class));
        slides.removeIf(slide -> !slide.cycleId().equals(cycle));
        slides.sort(Comparator.comparingInt(OwnSlide::position).thenComparing(OwnSlide::id));
        return slides;
    }

    private static OwnSlide stored(Records records, String id) {
        return records.find(OwnSlide.class, id).orElseThrow(() -> new UserError("hall.slide-gone"));
    }

    private static String title(String typed) {
        String title = typed == null ? "" : PersonalData.refuseNik(typed.strip());
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new UserError("hall.slide-title");
        }
        return title;
    }

    private static String text(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = PersonalData.refuseNik(typed.strip());
        if (text.length() > LONGEST_TEXT) {
            throw new UserError("hall.slide-text");
        }
        return text;
    }
}
