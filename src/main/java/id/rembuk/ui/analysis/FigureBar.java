package id.rembuk.ui.analysis;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.ShortName;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.TypeAhead;
import id.rembuk.ui.kit.Written;
import id.rembuk.usecase.picture.FigureBoard;
import id.rembuk.usecase.picture.FigureWords;
import id.rembuk.usecase.picture.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the picture shows: measure, period and source, indicator, area and audience, as far as the picture has them. */
final class FigureBar extends FlowPane {
    private final FiguresModel model;
    private final Messages messages;
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final ComboBox<Dataset> counts = new ComboBox<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final ComboBox<Dataset> services = new ComboBox<>();
    private final ComboBox<AreaItem> area = new ComboBox<>();
    private final ComboBox<AreaItem> desa = new ComboBox<>();
    private final ComboBox<AreaLevel> level = new ComboBox<>();
    private final CheckBox publik = new CheckBox();
    private boolean showing;

    /** An area to choose; null for all of the regency, with every desa or without. */
    private record AreaItem(Area area, boolean everyDesa, String words) {}

    FigureBar(FiguresModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("figure-bar");
        field(measure, "measure", this::words, v -> model.choose(c -> c.withMeasure(v)));
        field(counts, "counts", FigureWords::dataset, v -> model.choose(c -> c.withCounts(v)));
        field(indicator, "indicator", FigureBar::words, v -> model.choose(c -> c.withIndicator(v)));
        field(services, "services", FigureWords::dataset, v -> model.choose(c -> c.withServices(v)));
        field(area, "area", AreaItem::words, v -> model.choose(c -> c.withArea(v.area(), v.everyDesa())));
        field(desa, "desa", AreaItem::words, v -> model.choose(c -> c.withArea(v.area(), c.everyDesa())));
        field(level, "level", this::words, v -> model.choose(c -> c.withLevel(v)));
        publik.setText(messages.get("analysis.figure.field.public"));
        publik.setId("figures-public");
        publik.selectedProperty().addListener((o, was, now) -> {
            if (!showing) {
                model.choose(c -> c.withAudience(now ? Audience.PUBLIK : Audience.INTERNAL));
            }
        });
        VBox audience = new VBox(publik);
        audience.getStyleClass().add("figure-audience");
        getChildren().add(audience);
        model.knownProperty().addListener((o, was, now) -> fill());
        model.choicesProperty().addListener((o, was, now) -> fill());
        fill();
    }

    private <T> void field(ComboBox<T> box, String kind, Function<T, String> text, Consumer<T> chosen) {
        String name = messages.get("analysis.figure.field." + kind);
        box.setId("figures-" + kind);
        box.setAccessibleText(name);
        box.setConverter(new Written<>(text));
        TypeAhead.on(box);
        box.getStyleClass().add("figure-choice");
        box.valueProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
        Label label = new Label(name);
        label.setLabelFor(box);
        label.getStyleClass().add("figure-field-label");
        VBox field = new VBox(label, box);
        field.getStyleClass().add("figure-field");
        getChildren().add(field);
    }

    private void fill() {
        FigureChoices choices = model.choices();
        FiguresModel.Known known = model.knownProperty().get();
        FigureBoard board = known == null ? null : known.board();
        showing = true;
        boolean classed = choices.isClassed();
        List<Measure> measures = classed ? Arrays.asList(Measure.values()) : List.of(Measure.CASES, Measure.PREVALENCE);
        show(measure, classed || choices.kind() == PictureKind.QUADRANT, measures, choices.measure());
        show(counts, choices.needsCounts(), board == null ? List.of() : board.countBatches(), choices.counts());
        show(indicator, choices.needsIndicator(), board == null ? List.of() : board.served(), choices.indicator());
        show(
                services,
                choices.needsServices(),
                board == null ? List.of() : FiguresModel.serviceBatches(choices, board),
                choices.services());
        areas(choices, board);
        List<AreaLevel> levels = known == null
                ? List.of()
                : known.maps().stream().map(map -> map.map().level()).toList();
        show(level, choices.kind() == PictureKind.MAP && levels.size() > 1, levels, choices.level());
        publik.setSelected(choices.audience() == Audience.PUBLIK);
        showing = false;
    }

    private void areas(FigureChoices choices, FigureBoard board) {
        List<AreaItem> items = new ArrayList<>();
        List<AreaItem> below = new ArrayList<>();
        Area chosen = choices.area();
        Area kecamatan = chosen;
        if (board != null && choices.kind() == PictureKind.HEAT) {
            items.add(new AreaItem(null, false, messages.get("analysis.figure.area.summary")));
            items.add(new AreaItem(null, true, messages.get("analysis.figure.area.all")));
        } else if (board != null) {
            items.add(new AreaItem(null, choices.everyDesa(), board.regency().name()));
        }
        if (board != null) {
            for (Area one : board.kecamatan()) {
                items.add(new AreaItem(one, choices.everyDesa(), one.name()));
                if (chosen != null && one.id().equals(chosen.parentId())) {
                    kecamatan = one;
                }
            }
        }
        Area group = kecamatan;
        if (board != null && group != null) {
            below.add(new AreaItem(group, choices.everyDesa(), messages.get("analysis.figure.area.whole")));
            board.desaOf(group).forEach(one -> below.add(new AreaItem(one, choices.everyDesa(), one.name())));
        }
        boolean heat = choices.kind() == PictureKind.HEAT;
        boolean trend = choices.kind() == PictureKind.TREND;
        show(area, heat || trend, items, find(items, group, choices.everyDesa()));
        show(desa, trend && group != null, below, find(below, chosen, choices.everyDesa()));
    }

    private static AreaItem find(List<AreaItem> items, Area area, boolean everyDesa) {
        return items.stream()
                .filter(item ->
                        area == null ? item.area() == null && item.everyDesa() == everyDesa : area.equals(item.area()))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.get(0));
    }

    private static <T> void show(ComboBox<T> box, boolean yes, List<T> items, T value) {
        box.getParent().setVisible(yes);
        box.getParent().setManaged(yes);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
        box.setDisable(items.size() < 2);
    }

    private String words(Measure chosen) {
        return switch (chosen) {
            case CASES -> messages.get("analysis.figure.field.cases");
            case PREVALENCE -> messages.get("analysis.figure.field.prevalence");
            case COVERAGE -> messages.get("analysis.figure.field.coverage");
        };
    }

    private static String words(Indicator chosen) {
        return chosen.code() + " " + ShortName.of(chosen);
    }

    private String words(AreaLevel chosen) {
        return chosen == AreaLevel.DESA
                ? messages.get("analysis.figure.level.desa")
                : messages.get("analysis.figure.level.kecamatan");
    }
}
