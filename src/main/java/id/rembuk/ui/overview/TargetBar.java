package id.rembuk.ui.overview;

import id.rembuk.ui.kit.Look;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A percent as a filled part of a bar, with a tick where the target is; the numbers stand beside it in words. */
final class TargetBar extends Pane {
    private static final double TICK = 2;

    private final Region part = new Region();
    private final Region tick = new Region();
    private final Region track = new Region();
    private final double percent;
    private final double target;

    /**
     * A bar from 0 to 100.
     *
     * @param target 0 to 100; negative for no tick
     */
    TargetBar(Look look, double percent, double target) {
        this.percent = Math.max(0, Math.min(100, percent));
        this.target = target;
        getStyleClass().add("target-bar");
        track.getStyleClass().add("track");
        part.getStyleClass().add("part");
        tick.getStyleClass().add("tick");
        tick.setVisible(target >= 0);
        getChildren().addAll(track, part, tick);
        prefHeightProperty().bind(look.px(target >= 0 ? 14 : 6));
        minHeightProperty().bind(prefHeightProperty());
        maxHeightProperty().bind(prefHeightProperty());
    }

    @Override
    protected void layoutChildren() {
        double bar = target >= 0 ? getHeight() * 0.43 : getHeight();
        double y = (getHeight() - bar) / 2;
        track.resizeRelocate(0, y, getWidth(), bar);
        part.resizeRelocate(0, y, getWidth() * percent / 100, bar);
        tick.resizeRelocate(Math.min(getWidth() - TICK, getWidth() * target / 100), 0, TICK, getHeight());
    }
}
