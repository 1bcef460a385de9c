package id.rembuk.ui.analysis;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.BoundaryMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a map file holds before it is set: how many areas were found, which were not, and the source to be printed. */
final class MapImportPane extends VBox {
    private final TextField citation = new TextField();

    MapImportPane(
            BoundaryMaps.Reading reading,
            Messages messages,
            BiConsumer<BoundaryMaps.Reading, String> put,
            Runnable back) {
        getStyleClass().add("map-import");
        setMinHeight(Region.USE_PREF_SIZE);
        setId("map-import");
        Label title = new Label(messages.get("analysis.map.found", reading.sourceName()));
        title.getStyleClass().add("t-lead");
        Label label = new Label(messages.get("analysis.map.citation"));
        label.setLabelFor(citation);
        citation.setId("map-citation");
        citation.setAccessibleText(messages.get("analysis.map.citation"));
        citation.setPromptText(messages.get("analysis.map.citation.prompt"));
        citation.setOnAction(e -> put.accept(reading, citation.getText()));
        Button set = new Button(messages.get("analysis.map.put"), Icons.of("bi-map"));
        set.setId("map-put");
        set.getStyleClass().add("primary");
        set.setOnAction(e -> put.accept(reading, citation.getText()));
        Button cancel = new Button(messages.get("analysis.map.back"));
        cancel.setId("map-back");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> back.run());
        HBox buttons = new HBox(set, cancel);
        buttons.getStyleClass().add("gap-8");
        getChildren().addAll(title, counted(reading, messages), list(reading, messages), label, citation, buttons);
    }

    private static Label counted(BoundaryMaps.Reading reading, Messages messages) {
        boolean desa = reading.match().level() == AreaLevel.DESA;
        int found = reading.match().outlines().size();
        int all = found + reading.match().missing().size();
        String counted = messages.get(
                desa ? "analysis.map.found.desa" : "analysis.map.found.kecamatan",
                Formats.number(found),
                Formats.number(all));
        Label sentence = found == all ? Forms.note(counted) : Forms.warning(counted);
        sentence.setId("map-import-found");
        return sentence;
    }

    private static ListView<String> list(BoundaryMaps.Reading reading, Messages messages) {
        List<String> lines = lines(reading, messages);
        ListView<String> list = new ListView<>();
        list.setId("map-import-list");
        list.setAccessibleText(messages.get("analysis.map.list"));
        list.getItems().setAll(lines);
        list.setVisible(!lines.isEmpty());
        list.setManaged(!lines.isEmpty());
        list.getStyleClass().add("map-import-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** Where the officer goes on: the source is still to be written. */
    void focus() {
        citation.requestFocus();
    }

    private static List<String> lines(BoundaryMaps.Reading reading, Messages messages) {
        List<String> lines = new ArrayList<>();
        for (String name : reading.match().unmatched()) {
            lines.add(messages.get("analysis.map.unmatched", name.isEmpty() ? "–" : name));
        }
        for (Area area : reading.match().missing()) {
            lines.add(messages.get("analysis.map.missing", area.code(), area.name()));
        }
        if (reading.match().outside() > 0) {
            lines.add(messages.get(
                    "analysis.map.outside", Formats.number(reading.match().outside())));
        }
        return lines;
    }
}
