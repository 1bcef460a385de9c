package id.rembuk.ui.paper;

import id.rembuk.domain.Bytes;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.usecase.port.PageImages;
import id.rembuk.usecase.port.PageImages.PageImage;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pages of one PDF for looking at: only the page shown is drawn, off the window's thread, and a few are kept. */
public final class PagesModel {
    private static final int KEPT = 3;
    private static final int USUAL_SIDE = 1400;

    private final Supplier<PageImages> pictures;
    private final TaskRunner tasks;
    private final String jobName;
    private final Consumer<Throwable> failed;
    private final Map<Integer, PageImage> kept = new LinkedHashMap<>();
    private final BitSet seen = new BitSet();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper allSeen = new ReadOnlyBooleanWrapper();
    private Bytes pdf;
    private Job<?> drawing;
    private int side = USUAL_SIDE;
    private boolean drawn;
    private boolean awaited;

    /** Counts the papers shown, so that a page of one before is not taken for one of this. */
    private int shownPapers;

    /**
     * @param pictures made when the first page is drawn, on the WORK lane
     * @param jobName what the status bar says while a page is drawn
     * @param failed is told when a page cannot be drawn
     */
    public PagesModel(Supplier<PageImages> pictures, TaskRunner tasks, String jobName, Consumer<Throwable> failed) {
        this.pictures = pictures;
        this.tasks = tasks;
        this.jobName = jobName;
        this.failed = failed;
    }

    /**
     * Shows another PDF, or the same paper made anew: the page number stays when there is such a page.
     *
     * @param newPages number of pages, at least 1
     */
    public void show(Bytes newPdf, int newPages) {
        if (newPdf.equals(pdf)) {
            return;
        }
        forget();
        pdf = newPdf;
        pages.set(newPages);
        page.set(Math.max(1, Math.min(page.get(), newPages)));
        draw();
    }

    /** Shows nothing. */
    public void clear() {
        forget();
        pdf = null;
        page.set(0);
        pages.set(0);
        image.set(null);
    }

    /** Goes to a page from 1; one that does not exist is ignored. */
    public void go(int wanted) {
        if (wanted >= 1 && wanted <= pages.get() && wanted != page.get()) {
            page.set(wanted);
            draw();
        }
    }

    public void next() {
        go(page.get() + 1);
    }

    public void previous() {
        go(page.get() - 1);
    }

    /** Says that the PDF itself is being made anew; the page before stays. */
    public void awaiting(boolean yes) {
        awaited = yes;
        tellBusy();
    }

    /** Says how large the page is shown; what was drawn clearly smaller is drawn again. */
    public void longestSide(int pixels) {
        int wanted = Math.max(1, Math.min(PageImages.MOST_PIXELS, pixels));
        if (wanted > side * 1.15 || wanted < side * 0.6) {
            side = wanted;
            kept.clear();
            if (pdf != null) {
                draw();
            }
        }
    }

    /** The page shown, from 1; 0 while there is no PDF. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The drawn page; the one before stays until the new one is there. */
    public ReadOnlyObjectProperty<PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether every page of this PDF has been shown. */
    public ReadOnlyBooleanProperty allSeenProperty() {
        return allSeen.getReadOnlyProperty();
    }

    private void forget() {
        shownPapers++;
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
        drawingNow(false);
        kept.clear();
        seen.clear();
        allSeen.set(false);
    }

    private void draw() {
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
        PageImage known = kept.get(page.get());
        if (known != null) {
            shown(page.get(), known);
            return;
        }
        Bytes wantedPdf = pdf;
        int wantedPage = page.get();
        int wantedSide = side;
        int paper = shownPapers;
        drawingNow(true);
        Job<PageImage> job = tasks.run(Lane.WORK, jobName, progress -> {
            PageImage made = pictures.get().draw(wantedPdf, wantedPage, wantedSide);
            progress.checkCancelled();
            return made;
        });
        drawing = job.isEnded() ? null : job;
        job.onSuccess(made -> {
            if (isWanted(paper, wantedPage)) {
                keep(wantedPage, made);
                shown(wantedPage, made);
            }
        });
        job.onFailure(failure -> {
            if (isWanted(paper, wantedPage)) {
                drawingNow(false);
                failed.accept(failure);
            }
        });
    }

    private void drawingNow(boolean yes) {
        drawn = yes;
        tellBusy();
    }

    private void tellBusy() {
        busy.set(drawn || awaited);
    }

    private boolean isWanted(int paper, int number) {
        return paper == shownPapers && number == page.get();
    }

    private void shown(int number, PageImage made) {
        drawing = null;
        drawingNow(false);
        seen.set(number);
        allSeen.set(seen.cardinality() >= pages.get());
        image.set(made);
    }

    private void keep(int number, PageImage made) {
        kept.put(number, made);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
