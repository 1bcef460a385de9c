package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Slide;
import id.rembuk.ui.kit.ScreenContext;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** All slides by number and title: a click lets one come next, Enter or two clicks show it. */
final class SlideList extends ListView<Slide> {
    private static final double HIGH = 132;

    SlideList(ScreenContext context, Hall hall) {
        super(hall.model().slides());
        setId("hall-slides");
        getStyleClass().add("daftar-slide");
        setAccessibleText(context.messages().get("hall.slides"));
        prefHeightProperty().bind(context.look().px(HIGH));
        minHeightProperty().bind(context.look().px(HIGH));
        setCellFactory(list -> new Cell(hall.model()));
        hall.model().liveProperty().addListener((o, was, now) -> reveal(now));
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null && isFocused()) {
                hall.model().cue(now);
            }
        });
        setOnMouseClicked(event -> {
            Slide chosen = getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                hall.model().show(chosen);
            }
        });
        setOnKeyPressed(event -> {
            Slide chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                hall.model().show(chosen);
                event.consume();
            }
        });
    }

    private void reveal(Slide live) {
        if (live != null) {
            scrollTo(Math.max(0, getItems().indexOf(live) - 1));
            refresh();
        }
    }

    /** A slide with its number; the one the hall sees is marked by a word too. */
    private static final class Cell extends ListCell<Slide> {
        private static final PseudoClass LIVE = PseudoClass.getPseudoClass("tayang");

        private final HallModel model;

        Cell(HallModel model) {
            this.model = model;
            setPrefWidth(0); // a long title ends with an ellipsis
        }

        @Override
        protected void updateItem(Slide slide, boolean empty) {
            super.updateItem(slide, empty);
            boolean live = slide != null && slide.equals(model.liveProperty().get());
            pseudoClassStateChanged(LIVE, live);
            if (empty || slide == null) {
                setText(null);
                return;
            }
            String aside = slide.body().head().aside();
            String words = (getIndex() + 1) + ". " + slide.body().head().title();
            setText((live ? "▶ " : "") + (aside.isEmpty() ? words : words + " · " + aside));
        }
    }
}
