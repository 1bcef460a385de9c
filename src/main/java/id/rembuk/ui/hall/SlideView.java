package id.rembuk.ui.hall;

import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.Mark;
import id.rembuk.domain.hall.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Draws what the hall sees in any room, in one pulse: marks that did not change keep their nodes. A room that is wider
 * than 16:9 or narrower than 4:3 stays black at its edges.
 */
public final class SlideView extends Region {
    private static final String DARK = "ruang-gelap";
    private static final double SMALLEST_ROOM = 40;

    private final Pictures pictures;
    private final Pane slide = new Pane();
    private final Group drawn = new Group();
    private List<Mark> marks = List.of();
    private HallPicture shown = HallPicture.NOTHING;
    private HallPicture waiting;
    private double zoom;

    public SlideView(String id, Pictures pictures) {
        this.pictures = pictures;
        setId(id);
        getStyleClass().add("hall-screen");
        getStylesheets()
                .add(Objects.requireNonNull(SlideView.class.getResource("/id/rembuk/hall/slide.css"))
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        slide.getStyleClass().add("hall");
        slide.setManaged(false);
        drawn.setManaged(false);
        slide.getChildren().add(drawn);
        getChildren().add(slide);
        setMinSize(0, 0);
    }

    /** Shows another picture at the next pulse; one whose photograph is not read yet waits for it, and the old one stays. */
    public void show(HallPicture picture) {
        waiting = null;
        if (pictures.ready(picture, () -> arrived(picture))) {
            set(picture);
        } else {
            waiting = picture;
        }
    }

    /** What is drawn now. */
    public HallPicture shown() {
        return shown;
    }

    private void arrived(HallPicture picture) {
        if (picture.equals(waiting)) {
            waiting = null;
            set(picture);
        }
    }

    private void set(HallPicture picture) {
        shown = picture;
        slide.getStyleClass().removeAll(DARK);
        if (picture.dark()) {
            slide.getStyleClass().add(DARK);
        }
        setAccessibleText(picture.spoken());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double high = getHeight();
        if (room < SMALLEST_ROOM || high < SMALLEST_ROOM) {
            drawn.getChildren().clear();
            marks = List.of();
            return;
        }
        double units = Sheet.widthOn(room, high);
        double newZoom = Math.min(room / units, high / Sheet.HEIGHT);
        double wide = units * newZoom;
        double tall = Sheet.HEIGHT * newZoom;
        slide.resizeRelocate((room - wide) / 2, (high - tall) / 2, wide, tall);
        slide.setClip(new Rectangle(wide, tall));
        draw(shown.marks(units), newZoom);
    }

    private void draw(List<Mark> now, double newZoom) {
        Map<Mark, Deque<Node>> kept = newZoom == zoom ? drawnNodes() : Map.of();
        MarkNodes made = new MarkNodes(newZoom, pictures);
        List<Node> nodes = new ArrayList<>();
        for (Mark mark : now) {
            Deque<Node> same = kept.get(mark);
            nodes.add(same == null || same.isEmpty() ? made.of(mark) : same.poll());
        }
        exchange(drawn.getChildren(), nodes);
        drawn.applyCss(); // else what is new is black for one frame, and its ground is as large as the slide
        marks = now;
        zoom = newZoom;
    }

    /** The nodes of each mark; equal marks have one each. */
    private Map<Mark, Deque<Node>> drawnNodes() {
        Map<Mark, Deque<Node>> nodes = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            nodes.computeIfAbsent(marks.get(i), mark -> new ArrayDeque<>())
                    .add(drawn.getChildren().get(i));
        }
        return nodes;
    }

    /** Touches only what lies between the first and the last node that is another one. */
    private static void exchange(ObservableList<Node> old, List<Node> now) {
        int from = 0;
        while (from < Math.min(old.size(), now.size()) && old.get(from) == now.get(from)) {
            from++;
        }
        int same = 0;
        while (same < Math.min(old.size(), now.size()) - from
                && old.get(old.size() - 1 - same) == now.get(now.size() - 1 - same)) {
            same++;
        }
        old.remove(from, old.size() - same);
        old.addAll(from, now.subList(from, now.size() - same));
    }
}
