package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Slide;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.WhileShown;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** All slides by number and title: a click lets one come next, Enter or two clicks show it. */
final class SlideList extends ListView<SlideName> {
    private static final double HIGH = 132;

    private String revealed = "";

    SlideList(ScreenContext context, Hall hall) {
        super(hall.model().names());
        setId("hall-slides");
        getStyleClass().add("daftar-slide");
        setAccessibleText(context.messages().get("hall.slides"));
        prefHeightProperty().bind(context.look().px(HIGH));
        minHeightProperty().bind(context.look().px(HIGH));
        setCellFactory(list -> new Cell(hall.model()));
        WhileShown.follow(this, hall.model().liveProperty(), now -> reveal(hall.model(), now));
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null && isFocused()) {
                hall.model().named(now).ifPresent(hall.model()::cue);
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                showChosen(hall.model());
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showChosen(hall.model());
                event.consume();
            }
        });
    }

    private void showChosen(HallModel model) {
        SlideName chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.named(chosen).ifPresent(model::show);
        }
    }

    /** Another slide is live; the same one with other values moves nothing. */
    private void reveal(HallModel model, Slide live) {
        String key = live == null ? "" : live.key();
        if (!key.isEmpty() && !key.equals(revealed)) {
            scrollTo(Math.max(0, model.slides().indexOf(live) - 1));
            refresh();
        }
        revealed = key;
    }

    /** A slide with its number; the one the hall sees is marked by a word too. */
    private static final class Cell extends ListCell<SlideName> {
        private static final PseudoClass LIVE = PseudoClass.getPseudoClass("tayang");

        private final HallModel model;

        Cell(HallModel model) {
            this.model = model;
            setPrefWidth(0); // a long title ends with an ellipsis
        }

        @Override
        protected void updateItem(SlideName slide, boolean empty) {
            super.updateItem(slide, empty);
            Slide shown = model.liveProperty().get();
            boolean live = slide != null && shown != null && slide.key().equals(shown.key());
            pseudoClassStateChanged(LIVE, live);
            if (empty || slide == null) {
                setText(null);
                return;
            }
            setText((live ? "▶ " : "") + (getIndex() + 1) + ". " + slide.words());
        }
    }
}
