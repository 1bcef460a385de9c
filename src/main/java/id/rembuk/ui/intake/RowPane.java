package id.rembuk.ui.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.picker.SearchPicker;
import id.rembuk.usecase.ImportWords;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The row the officer looks at: which desa it means, and whether it is left out. */
final class RowPane {
    private static final int MOST_SUGGESTIONS = 5;

    private final ImportModel model;
    private final PreviewRows rows;
    private final Messages messages;
    private final VBox box = new VBox();
    private final ScrollPane root = new ScrollPane(box);
    private PlaceNames places;

    RowPane(ImportModel model, PreviewRows rows) {
        this.model = model;
        this.rows = rows;
        messages = model.messages();
        box.setId("import-row");
        box.getStyleClass().add("import-row");
        root.setFitToWidth(true);
        root.getStyleClass().add("import-row-scroll");
        rows.atProperty().addListener((o, was, now) -> {
            if (places != null && (was.row() != now.row())) {
                show();
            }
        });
    }

    Region node() {
        return root;
    }

    void show(PlaceNames names) {
        places = names;
        show();
    }

    /** Leaves the row out, or takes it in again. */
    void toggleSetAside() {
        rows.line().ifPresent(line -> model.setAside(List.of(line.number()), !line.isSetAside()));
    }

    private void show() {
        box.getChildren().clear();
        Optional<PreviewLine> found = rows.line();
        root.setVisible(found.isPresent());
        root.setManaged(found.isPresent());
        found.ifPresent(this::fill);
    }

    private void fill(PreviewLine line) {
        Label title = new Label(messages.get("import.ui.row.title", Formats.number((long) line.number())));
        title.getStyleClass().add("t-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox head = new HBox(
                8, title, StatusChip.plain(PreviewCell.tone(line), new ImportWords(messages).of(line.state())));
        head.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(head);
        if (hasPlaceToChoose(line)) {
            place(line);
        }
        Button setAside = new Button(
                messages.get(line.isSetAside() ? "import.ui.row.take-in" : "import.ui.row.set-aside"),
                Icons.of(line.isSetAside() ? "bi-arrow-counterclockwise" : "bi-pause-circle"));
        setAside.setId("import-set-aside");
        setAside.setMinWidth(Region.USE_PREF_SIZE);
        setAside.setOnAction(e -> toggleSetAside());
        box.getChildren().add(setAside);
    }

    private boolean hasPlaceToChoose(PreviewLine line) {
        boolean chosen = model.settingsProperty().get().areas().containsKey(line.number());
        return model.kindProperty().get() != ImportKind.RENCANA
                && !line.isSetAside()
                && (line.row().row().areaId() == null || chosen);
    }

    private void place(PreviewLine line) {
        String spelt = line.row().row().areaText();
        List<Integer> same = rows.sameSpelling(line);
        Label question = new Label(messages.get("import.ui.place", spelt));
        question.setWrapText(true);
        box.getChildren().add(question);
        CheckBox everywhere = new CheckBox(messages.get("import.ui.place.all", Formats.number((long) same.size())));
        everywhere.setId("import-place-all");
        everywhere.setSelected(true);
        everywhere.setMinWidth(Region.USE_PREF_SIZE);
        List<String> suggestions = line.row().row().suggestions();
        for (int i = 0; i < Math.min(MOST_SUGGESTIONS, suggestions.size()); i++) {
            box.getChildren().add(suggestion(i, suggestions.get(i), line, same, everywhere));
        }
        Optional<Area> kecamatan = places.kecamatan(spelt, suggestions);
        String prompt = kecamatan
                .map(area -> messages.get("import.ui.place.search-in", area.name()))
                .orElseGet(() -> messages.get("import.ui.place.search"));
        box.getChildren()
                .add(new SearchPicker<Area>(
                        "import-place",
                        prompt,
                        typed -> places.find(typed, kecamatan),
                        area -> places.words(area.id()) + " · " + area.code(),
                        area -> choose(area.id(), line, same, everywhere)));
        if (same.size() > 1) {
            box.getChildren().add(everywhere);
        }
    }

    private Button suggestion(int number, String areaId, PreviewLine line, List<Integer> same, CheckBox everywhere) {
        Button button = new Button(messages.get("import.ui.place.use", places.words(areaId)), Icons.of("bi-geo-alt"));
        button.setId("import-suggestion-" + (number + 1));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(e -> choose(areaId, line, same, everywhere));
        return button;
    }

    private void choose(String areaId, PreviewLine line, List<Integer> same, CheckBox everywhere) {
        List<Integer> chosen = everywhere.isSelected() ? same : List.of(line.number());
        model.decideRows(change -> change.area(chosen, areaId));
    }
}
