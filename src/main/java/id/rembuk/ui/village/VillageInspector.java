package id.rembuk.ui.village;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.SourceDifference;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FigureView;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.CasesPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The pane at the right: where the number under the cursor comes from, and what others say about it. */
final class VillageInspector {
    private static final double PICTURE_HEIGHT = 96;

    private final VillageViewModel model;
    private final VillageWords words;
    private final Messages messages;
    private final Look look;
    private final VillageOrigin origins;
    private final Inspector pane;

    VillageInspector(VillageViewModel model, VillageWords words, Look look) {
        this.model = model;
        this.words = words;
        this.look = look;
        messages = words.messages();
        origins = new VillageOrigin(words);
        pane = new Inspector(messages);
        pane.getStyleClass().add("village-inspector");
        show();
    }

    Inspector pane() {
        return pane;
    }

    /** Shows the number under the cursor as it is now. */
    void show() {
        VillageViewModel.Spot spot = model.selectedProperty().get();
        if (spot == null || model.boardProperty().get() == null) {
            pane.show(
                    messages.get("village.inspector.title"),
                    VillageOrigin.muted(messages.get("village.inspector.none")));
            return;
        }
        List<Node> content = new ArrayList<>();
        content.add(VillageOrigin.muted(messages.get(
                "village.inspector.place", spot.row().area().name(), spot.row().kecamatan())));
        if (spot.column().isFigure() && choice().dataset(spot.column().second()) != null) {
            number(spot, content);
        } else {
            content.add(origins.fact("village.inspector.code", spot.row().area().code(), "village-code"));
            findings(spot.row(), content);
        }
        pane.show(messages.get("village.inspector.title"), content.toArray(new Node[0]));
    }

    private void number(VillageViewModel.Spot spot, List<Node> content) {
        VillageRow row = spot.row();
        VillageColumn column = spot.column();
        Dataset dataset = choice().dataset(column.second());
        VillageStory story = VillageStory.of(model.boardProperty().get(), choice(), row, column);
        Label name = VillageOrigin.wrapped(words.name(column));
        content.add(name);
        content.add(value(column, row.state()));
        row.state().kept().entrySet().stream()
                .filter(kept -> kept.getKey().equals(column))
                .filter(kept -> kept.getValue().error() != null)
                .forEach(kept -> content.add(Forms.warning(words.about(column, row.state()))));
        findings(row, content);
        VBox origin = Forms.section(messages.get("village.inspector.origin"));
        origin.setId("village-origin");
        origin.getChildren().add(origins.fact("village.inspector.dataset", words.dataset(dataset), "village-dataset"));
        origin.getChildren().addAll(origins.of(column, row.state(), story));
        origin.getChildren()
                .add(origins.fact("village.inspector.code", row.area().code(), "village-code"));
        content.add(origin);
        others(column, row.state(), dataset, story, content);
        if (column.kind() == VillageColumn.Kind.PREVALENCE && !dataset.source().survey()) {
            content.add(Forms.note(messages.get(
                    "village.inspector.not-survey", dataset.source().label())));
        }
    }

    private HBox value(VillageColumn column, VillageRow.State state) {
        String figure = words.figure(column, state);
        Label number = new Label(figure.isEmpty() ? messages.get("village.inspector.unknown") : figure);
        number.setId("village-number");
        number.getStyleClass().add(figure.isEmpty() ? "t-lead" : "t-figure");
        Label unit = new Label(figure.isEmpty() ? "" : words.unit(column));
        unit.getStyleClass().add("t-muted");
        HBox line = new HBox(6, number, unit);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return line;
    }

    private void findings(VillageRow row, List<Node> content) {
        for (VillageFlag flag : row.state().flags()) {
            content.add(Forms.warning(words.flag(flag)));
        }
    }

    private void others(
            VillageColumn column, VillageRow.State state, Dataset dataset, VillageStory story, List<Node> content) {
        VillageRow.Side here = state.side(column);
        if (!story.others().isEmpty()) {
            VBox section = Forms.section(messages.get("village.inspector.others"));
            section.setId("village-others");
            for (VillageStory.Other other : story.others()) {
                section.getChildren()
                        .add(compared(
                                other.dataset().source().label(),
                                column,
                                other.side(),
                                apart(column, here, other.side())));
            }
            content.add(section);
        }
        if (story.before() != null || story.cases() != null) {
            VBox section = Forms.section(messages.get("village.inspector.before"));
            if (story.before() != null) {
                section.getChildren()
                        .add(compared(
                                words.period(dataset.period().yearBefore()),
                                column,
                                story.before(),
                                apart(column, story.before(), here).map(SourceDifference::unflagged)));
            }
            if (story.cases() != null && story.cases().years().size() > 1) {
                section.getChildren().add(VillageOrigin.muted(messages.get("village.inspector.cases")));
                section.getChildren().add(picture(story));
            }
            if (section.getChildren().size() > 1) {
                content.add(section);
            }
        }
    }

    private static Optional<SourceDifference> apart(
            VillageColumn column, VillageRow.Side first, VillageRow.Side second) {
        return column.isTypable()
                ? SourceDifference.ofCounts(first.value(column), second.value(column))
                : SourceDifference.ofPercents(first.percent(column), second.percent(column));
    }

    /** Another number of the same desa, and what lies between. */
    private static HBox compared(
            String name, VillageColumn column, VillageRow.Side other, Optional<SourceDifference> apart) {
        String value = column.isTypable()
                ? Formats.number(other.value(column))
                : VillageWords.percent(other.percent(column).orElseThrow());
        Label caption = VillageOrigin.wrapped(name);
        caption.setMinWidth(0);
        HBox.setHgrow(caption, javafx.scene.layout.Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        Label number = new Label(value);
        number.setMinWidth(Label.USE_PREF_SIZE);
        number.getStyleClass().add("t-strong");
        HBox line = new HBox(8, caption, number);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        apart.filter(difference -> difference.amount().signum() != 0)
                .ifPresent(difference -> line.getChildren().add(difference(difference)));
        return line;
    }

    private static Node difference(SourceDifference difference) {
        String signed = VillageWords.signed(difference);
        if (difference.notable()) {
            return StatusChip.plain(StatusChip.Tone.PERHATIAN, signed);
        }
        Label small = new Label(signed);
        small.setMinWidth(Label.USE_PREF_SIZE);
        small.getStyleClass().add("t-muted");
        return small;
    }

    private FigureView picture(VillageStory story) {
        FigureView picture = new FigureView("village-cases", look);
        picture.setMinHeight(look.px(PICTURE_HEIGHT).get());
        picture.setPrefHeight(look.px(PICTURE_HEIGHT).get());
        picture.show((width, height) -> new CasesPicture(story.cases(), messages).draw(width, height));
        return picture;
    }

    private VillageChoice choice() {
        return model.choiceProperty().get();
    }
}
