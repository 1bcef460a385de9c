package id.rembuk.ui.analysis;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.BoundaryMaps;
import id.rembuk.usecase.picture.AnalysisPicture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pictures of the analysis: which one, of what, for whom; saved as a picture file, and the maps they need. */
public final class FiguresPane {
    private final ScreenContext context;
    private final Messages messages;
    private final FiguresModel model;
    private final FigureActs acts;
    private final VBox node = new VBox();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Label title = new Label();
    private final Label notes = new Label();
    private final Label saved = new Label();
    private final FigureScroll scroll;
    private final StackPane place = new StackPane();
    private final Button save;
    private final Button slide;
    private final Button setMap;
    private final Button removeMap;
    private final HBox pages = new HBox();
    private final Label pageNumber = new Label();
    private final Button before;
    private final Button next;
    private MapImportPane mapImport;

    /** @param chosen hears the id of a desa or kecamatan that was chosen in a picture */
    public FiguresPane(ScreenContext context, FigureTools tools, Consumer<String> chosen) {
        this.context = context;
        messages = context.messages();
        BoundaryMaps maps = new BoundaryMaps(
                context.session().workspace(), context.session().edits(), new LateBoundaryFiles(tools.boundaries()));
        model = new FiguresModel(context, maps, new Gathering());
        acts = new FigureActs(context, tools, maps);
        scroll = new FigureScroll("figures-picture", context.look());
        scroll.choosing(messages.get("analysis.figure.choosing"), chosen);
        save = button("figures-save", "bi-image", "analysis.figure.save-button", this::save);
        slide = button("figures-slide", "bi-easel", "analysis.figure.slide-button", this::slide);
        setMap = button("figures-map-set", "bi-map", "analysis.map.button", this::readMap);
        removeMap = button(
                "figures-map-remove",
                "bi-x",
                "analysis.map.remove",
                () -> acts.removeMap(model.choices().level()));
        before = button("figures-before", "bi-chevron-left", "analysis.figure.page.before", () -> turn(-1));
        next = button("figures-next", "bi-chevron-right", "analysis.figure.page.next", () -> turn(1));
        build();
        model.shownProperty().addListener((o, was, now) -> show());
        model.choicesProperty().addListener((o, was, now) -> buttons());
    }

    public Region node() {
        return node;
    }

    public void open() {
        model.open();
    }

    public void close() {
        model.close();
    }

    private void build() {
        node.setId("figures");
        node.getStyleClass().add("figures-pane");
        title.setId("figures-title");
        title.getStyleClass().add("t-lead");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        notes.setId("figures-notes");
        notes.getStyleClass().add("figure-notes");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        saved.setId("figures-saved");
        saved.getStyleClass().addAll("status", "selesai");
        saved.setGraphic(Icons.of("bi-check-circle-fill"));
        saved.managedProperty().bind(saved.visibleProperty());
        saved.setVisible(false);
        pageNumber.setId("figures-page");
        pages.getStyleClass().add("figure-pages");
        pages.getChildren().addAll(before, pageNumber, next);
        pages.managedProperty().bind(pages.visibleProperty());
        pages.setVisible(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, pages);
        head.getStyleClass().add("figure-head");
        HBox deeds = new HBox(setMap, removeMap, slide, save);
        deeds.getStyleClass().add("figure-deeds");
        scroll.setAccessibleText(messages.get("analysis.figure.pane"));
        scroll.setFocusTraversable(true);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(120);
        deeds.setAlignment(Pos.TOP_RIGHT);
        notes.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        HBox foot = new HBox(notes, deeds);
        foot.getStyleClass().add("figure-foot");
        node.getChildren().addAll(kindButtons(), new FigureBar(model, messages), head, place, foot, saved);
        buttons();
    }

    private FlowPane kindButtons() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("figure-kinds");
        for (PictureKind kind : PictureKind.values()) {
            ToggleButton button = new ToggleButton(name(kind), Icons.of(kind.icon()));
            button.setId("figures-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(kinds);
            button.setSelected(kind == model.choices().kind());
            button.setOnAction(e -> {
                button.setSelected(true);
                model.choose(choices -> choices.withKind(kind));
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private String name(PictureKind kind) {
        return switch (kind) {
            case QUADRANT -> messages.get("analysis.figure.kind.quadrant");
            case HEAT -> messages.get("analysis.figure.kind.heat");
            case TREND -> messages.get("analysis.figure.kind.trend");
            case TILES -> messages.get("analysis.figure.kind.tiles");
            case MAP -> messages.get("analysis.figure.kind.map");
        };
    }

    private Button button(String id, String icon, String textKey, Runnable act) {
        Button button = new Button(messages.get(textKey), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void buttons() {
        boolean map = model.choices().kind() == PictureKind.MAP;
        boolean readOnly = context.saveStatus().isReadOnly();
        FiguresModel.Known known = model.knownProperty().get();
        shown(setMap, map && mapImport == null);
        setMap.setDisable(readOnly);
        shown(
                removeMap,
                map
                        && mapImport == null
                        && known != null
                        && known.map(model.choices().level()).isPresent());
        removeMap.setDisable(readOnly);
        save.setDisable(mapImport != null || picture().isEmpty());
        slide.setDisable(readOnly || save.isDisable());
    }

    private static void shown(Region part, boolean yes) {
        part.setVisible(yes);
        part.setManaged(yes);
    }

    private Optional<AnalysisPicture> picture() {
        return Optional.ofNullable(model.shownProperty().get()).flatMap(FiguresModel.Shown::picture);
    }

    private void show() {
        mapImport = null;
        FiguresModel.Shown now = model.shownProperty().get();
        Optional<AnalysisPicture> picture = picture();
        title.setText(
                picture.map(AnalysisPicture::title).orElse(name(model.choices().kind())));
        notes.setText(picture.map(AnalysisPicture::notes)
                .map(all -> String.join(" ", all))
                .orElse(""));
        picture.ifPresentOrElse(
                drawn -> {
                    place.getChildren().setAll(scroll);
                    scroll.show(drawn);
                },
                () -> place.getChildren().setAll(empty()));
        int count = now.pages().size();
        pages.setVisible(count > 1);
        pageNumber.setText(messages.get("analysis.figure.page", Formats.number(now.page() + 1), Formats.number(count)));
        before.setDisable(now.page() == 0);
        next.setDisable(now.page() >= count - 1);
        saved.setVisible(false);
        buttons();
    }

    private VBox empty() {
        boolean noMap = model.choices().kind() == PictureKind.MAP
                && model.knownProperty().get().maps().isEmpty();
        Label what =
                new Label(noMap ? messages.get("analysis.figure.empty.map") : messages.get("analysis.figure.empty"));
        what.setId("figures-empty");
        what.getStyleClass().add("t-section");
        what.setWrapText(true);
        Label why = new Label(
                noMap ? messages.get("analysis.figure.empty.map.why") : messages.get("analysis.figure.empty.why"));
        why.getStyleClass().add("t-muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(what, why);
        box.getStyleClass().add("figure-empty");
        return box;
    }

    private void turn(int by) {
        model.page(model.shownProperty().get().page() + by);
        Button other = by < 0 ? next : before;
        if (before.isDisabled() || next.isDisabled()) {
            other.requestFocus();
        }
    }

    private void save() {
        picture()
                .ifPresent(drawn -> acts.save(
                        drawn, model.choices(), model.knownProperty().get().board()));
    }

    private void slide() {
        acts.slide(model.publicPicture(), title -> tell(messages.get("analysis.figure.slide-made", title)));
    }

    private void tell(String words) {
        saved.setText(words);
        saved.setVisible(true);
    }

    private void readMap() {
        acts.readMap(reading -> {
            mapImport = new MapImportPane(
                    reading, messages, (own, citation) -> acts.putMap(own, citation, this::show), this::show);
            ScrollPane found = new ScrollPane(mapImport);
            found.setFitToWidth(true);
            found.setFitToHeight(true);
            place.getChildren().setAll(List.of(found));
            title.setText(messages.get("analysis.map.choose"));
            notes.setText("");
            pages.setVisible(false);
            saved.setVisible(false);
            buttons();
            // a scroll pane takes its content into the scene with its first layout
            found.applyCss();
            found.layout();
            mapImport.focus();
        });
    }
}
