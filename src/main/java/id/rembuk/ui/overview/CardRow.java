package id.rembuk.ui.overview;

import id.rembuk.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards of one height beside each other, each with its share of the width; below each other where the room is narrow. */
final class CardRow extends Pane {
    private static final double GAP = 12;
    private static final double ONE_COLUMN = 940;

    private final Look look;
    private final List<Double> shares = new ArrayList<>();

    CardRow(Look look) {
        this.look = look;
        look.textPercentProperty().addListener((o, was, now) -> requestLayout());
    }

    /** Adds a card at the right. */
    CardRow add(Region card, double share) {
        shares.add(share);
        getChildren().add(card);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean stacked = isStacked(width);
        double height = 0;
        for (int i = 0; i < shares.size(); i++) {
            double own = snapSizeY(getChildren().get(i).prefHeight(widthOf(i, width)));
            height = stacked ? height + own : Math.max(height, own);
        }
        return stacked ? height + GAP * (shares.size() - 1) : height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        double x = 0;
        double y = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = widthOf(i, getWidth());
            double height = stacked ? snapSizeY(getChildren().get(i).prefHeight(width)) : getHeight();
            getChildren().get(i).resizeRelocate(x, y, width, height);
            if (stacked) {
                y += height + GAP;
            } else {
                x += width + GAP;
            }
        }
    }

    private double widthOf(int index, double width) {
        if (isStacked(width)) {
            return width;
        }
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        return Math.floor((width - GAP * (shares.size() - 1)) * shares.get(index) / all);
    }

    private boolean isStacked(double width) {
        return width > 0 && width / look.textPercentProperty().get() * 100 < ONE_COLUMN;
    }
}
