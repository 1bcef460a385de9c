package id.rembuk.ui.rembuk;

import id.rembuk.ui.kit.Look;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How a running meeting stands in the room there is: agenda, floor and side beside each other, or the agenda at the foot of
 * the side, or the floor alone until F4 brings the side back.
 */
final class RunColumns {
    /** Sizes of the place in px at 100 % text. */
    private static final double ROOM_FOR_THREE = 1250;

    private static final double ROOM_FOR_TWO = 990;
    private static final double LOW = 520;

    private final Look look;
    private final BorderPane root;
    private final Region agenda;
    private final VBox right;
    private final Region side;
    private final Told told;
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final InvalidationListener arranging = o -> arrange(); // the look outlives the workspace
    private int columns;

    /** Who is told how the parts stand. */
    interface Told {
        void agendaBeside(boolean yes);

        /** Whether the place is so low that the floor needs every line. */
        void low(boolean yes);
    }

    /** @param right what rolls in the side */
    RunColumns(Look look, BorderPane root, Region agenda, VBox right, Region side, Told told) {
        this.look = look;
        this.root = root;
        this.agenda = agenda;
        this.right = right;
        this.side = side;
        this.told = told;
        width.addListener(arranging);
        height.addListener(arranging);
        look.textPercentProperty().addListener(new WeakInvalidationListener(arranging));
        root.parentProperty().addListener((o, was, place) -> {
            width.unbind();
            height.unbind();
            if (place instanceof Region region) {
                width.bind(region.widthProperty());
                height.bind(region.heightProperty());
                arrange();
            }
        });
    }

    private void arrange() {
        if (root.getParent() == null) {
            return; // another section is shown
        }
        double one = look.px(1).get();
        double wide = width.get() / one;
        told.low(height.get() / one < LOW);
        int fitting = wide >= ROOM_FOR_THREE ? 3 : wide >= ROOM_FOR_TWO ? 2 : 1;
        if (wide > 0 && fitting != columns) {
            columns = fitting;
            stand();
        }
    }

    private void stand() {
        boolean beside = columns == 3;
        right.getChildren().remove(agenda);
        root.setLeft(beside ? agenda : null);
        if (!beside) {
            right.getChildren().add(agenda);
        }
        showSide(columns > 1);
        told.agendaBeside(beside);
    }

    /** Brings the side back, or folds it away. */
    void toggleSide() {
        showSide(!side.isVisible());
    }

    private void showSide(boolean yes) {
        side.setVisible(yes);
        side.setManaged(yes);
    }
}
