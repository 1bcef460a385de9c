package id.rembuk.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The bar below a table with what its visible rows add up to; sums that find no room stand in a second line. */
public final class TotalsBar extends FlowPane {

    /** A sum with its caption, both written out. */
    public record Total(String caption, String value) {}

    public TotalsBar() {
        getStyleClass().add("totals-bar");
        setMinHeight(USE_PREF_SIZE);
    }

    public void show(List<Total> totals) {
        getChildren().setAll(totals.stream().map(TotalsBar::cell).toList());
    }

    private static VBox cell(Total total) {
        Label caption = new Label(total.caption());
        caption.getStyleClass().add("caption");
        Label value = new Label(total.value());
        value.getStyleClass().add("value");
        value.setAccessibleText(total.caption() + ": " + total.value());
        VBox cell = new VBox(caption, value);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.getStyleClass().add("total");
        return cell;
    }
}
