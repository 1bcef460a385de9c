package id.rembuk.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** How the window looks by the user's choice: light or dark, and the size of everything written. */
public final class Look {
    /** Smallest and largest text size in percent. */
    public static final int SMALLEST = 100;

    public static final int LARGEST = 200;

    private static final int STEP = 10;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.TERANG);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(SMALLEST);

    private final ObservableMap<String, String> arrangements = FXCollections.observableHashMap();

    /** Light or dark. */
    public enum Theme {
        TERANG,
        GELAP
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Text size in percent, 100 to 200. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** How the user has arranged tables, by a name of each arrangement; what stands in it is its table's own. */
    public ObservableMap<String, String> arrangements() {
        return arrangements;
    }

    /** A measure given in px at 100 %, following the text size; for what CSS cannot size, such as table columns. */
    public DoubleBinding px(double atHundredPercent) {
        return Bindings.createDoubleBinding(() -> atHundredPercent * textPercent.get() / 100, textPercent);
    }

    public void toggleTheme() {
        theme.set(theme.get() == Theme.GELAP ? Theme.TERANG : Theme.GELAP);
    }

    public void larger() {
        textPercent.set(Math.min(LARGEST, textPercent.get() + STEP));
    }

    public void smaller() {
        textPercent.set(Math.max(SMALLEST, textPercent.get() - STEP));
    }
}
