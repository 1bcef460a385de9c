package id.rembuk.ui.overview;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The actions of the year in a row: how many steps of each are done, and when it is due; each opens its steps. */
final class ActionStrip {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    /** Width below which an action cannot be read, px at 100 % text. */
    private static final double NARROWEST = 124;

    /** From so many months on an action takes the whole year. */
    private static final int WHOLE_YEAR = 10;

    private final Messages messages;
    private final Navigator navigator;
    private final Look look;
    private final FlowPane strip = new FlowPane();

    ActionStrip(ScreenContext context) {
        messages = context.messages();
        navigator = context.navigator();
        look = context.look();
        strip.setId("overview-actions");
        strip.getStyleClass().addAll("card", "action-strip");
        strip.setMinHeight(Region.USE_PREF_SIZE);
        DoubleBinding height = look.px(82);
        strip.prefHeightProperty()
                .bind(Bindings.when(Bindings.isEmpty(strip.getChildren()))
                        .then(height)
                        .otherwise(Region.USE_COMPUTED_SIZE));
    }

    Region node() {
        return strip;
    }

    void show(FrameProgress guide, LocalDate today) {
        List<ActionProgress> actions = guide.actions();
        Optional<ActionProgress> next = actions.stream()
                .filter(action -> action.standing() == ActionProgress.Standing.RUNNING)
                .findFirst();
        DoubleBinding width = Bindings.createDoubleBinding(
                () -> widthOf(actions.size()),
                strip.widthProperty(),
                strip.insetsProperty(),
                look.textPercentProperty());
        strip.getChildren()
                .setAll(actions.stream()
                        .map(action ->
                                cell(action, today, next.filter(action::equals).isPresent(), width))
                        .toList());
    }

    private double widthOf(int actions) {
        double room = strip.getWidth() - strip.snappedLeftInset() - strip.snappedRightInset();
        double narrowest = NARROWEST * look.textPercentProperty().get() / 100;
        int rows = 1;
        while (rows < actions && room / Math.ceil((double) actions / rows) < narrowest) {
            rows++;
        }
        return Math.max(0, Math.floor(room / Math.ceil((double) actions / rows)));
    }

    private Button cell(ActionProgress action, LocalDate today, boolean next, DoubleBinding width) {
        Label label = new Label(action.action().label());
        label.getStyleClass().add("t-muted");
        label.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String steps = Formats.number(action.done()) + "/" + Formats.number(action.total());
        Label count = new Label(steps);
        count.getStyleClass().add("t-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(action.action().name());
        name.getStyleClass().add("name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        double percent = action.total() == 0 ? 0 : 100.0 * action.done() / action.total();
        StatusChip when = StatusChip.plain(tone(action, today), when(action, today));
        when.setMinWidth(0);
        VBox content = new VBox(new HBox(label, space, count), name, new TargetBar(look, percent, -1), when);
        content.getStyleClass().add("content");
        Button cell = new Button();
        cell.setId("overview-" + action.action().id());
        cell.getStyleClass().setAll("button", "action");
        cell.pseudoClassStateChanged(NEXT, next);
        cell.setGraphic(content);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setAccessibleText(messages.get(
                "overview.actions.told",
                action.action().label(),
                action.action().name(),
                steps,
                when.getText()));
        cell.setOnAction(e -> navigator.narrow(Narrowing.action(action.ref())));
        for (var property : List.of(cell.prefWidthProperty(), cell.minWidthProperty(), cell.maxWidthProperty())) {
            property.bind(width);
        }
        content.prefWidthProperty().bind(width.subtract(look.px(22)));
        return cell;
    }

    private static Tone tone(ActionProgress action, LocalDate today) {
        if (action.standing() == ActionProgress.Standing.DONE) {
            return Tone.SELESAI;
        }
        if (action.nextDue().filter(day -> day.isBefore(today)).isPresent()) {
            return Tone.TERLAMBAT;
        }
        return action.standing() == ActionProgress.Standing.RUNNING ? Tone.BERJALAN : Tone.USULAN;
    }

    private String when(ActionProgress action, LocalDate today) {
        if (action.standing() == ActionProgress.Standing.DONE) {
            return messages.get("overview.actions.done");
        }
        if (action.nextDue().isPresent()) {
            LocalDate day = action.nextDue().get();
            long late = ChronoUnit.DAYS.between(day, today);
            return late > 0
                    ? messages.get("overview.deliveries.late", Formats.number(late))
                    : messages.get(
                            "overview.actions.due",
                            Formats.number(day.getDayOfMonth()),
                            messages.dates().month(day.getMonthValue()));
        }
        List<Month> months = action.action().months();
        if (months.isEmpty()) {
            return messages.get("overview.actions.no-day");
        }
        return months.size() >= WHOLE_YEAR
                ? messages.get("overview.actions.all-year")
                : messages.dates().month(months.get(0).getValue());
    }
}
