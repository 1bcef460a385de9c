package id.rembuk.ui.shell;

import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.Cycles;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which round of actions the window shows, the way to the others, and to a new one. */
final class YearChoice extends MenuButton {
    private final Messages messages;
    private final Consumer<String> turn;
    private final MenuItem begin;
    private final Label activity = new Label();
    private final Label plan = new Label();

    /**
     * @param turn shows the round with an id
     * @param begin begins the next round
     * @param readOnly whether no round can begin; the old ones can be looked at all the same
     */
    YearChoice(Messages messages, Consumer<String> turn, Runnable begin, boolean readOnly) {
        this.messages = messages;
        this.turn = turn;
        this.begin = new MenuItem(messages.get("action.new-year"), Icons.of("bi-calendar-plus", 14));
        this.begin.setId("new-year");
        this.begin.setDisable(readOnly);
        this.begin.setOnAction(e -> begin.run());
        setId("year-choice");
        getStyleClass().add("year-choice");
        setMinWidth(Region.USE_PREF_SIZE);
        activity.getStyleClass().add("t-strong");
        plan.getStyleClass().add("t-muted");
        plan.setGraphic(Icons.of("bi-arrow-right", 12));
        HBox words = new HBox(7, activity, plan);
        words.getStyleClass().add("words");
        setGraphic(words);
    }

    void show(Cycles.Choice choice) {
        String shown = name(choice.shown());
        activity.setText(activity(choice.shown()));
        plan.setText(plan(choice.shown()));
        setAccessibleText(messages.get("newyear.choice") + ": " + shown);
        Hint.on(this, messages.get("newyear.choice") + ": " + shown);
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        for (Cycle cycle : choice.all()) {
            RadioMenuItem item = new RadioMenuItem(name(cycle));
            item.setId("year-" + cycle.activityYear());
            item.setToggleGroup(group);
            item.setSelected(cycle.id().equals(choice.shown().id()));
            item.setOnAction(e -> turn.accept(cycle.id()));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), begin);
        getStyleClass().remove("tahun-lama");
        if (!choice.isNewest()) {
            getStyleClass().add("tahun-lama");
            activity.setText(messages.get("newyear.old", activity(choice.shown())));
        }
    }

    /** Whether the year planned for stands beside the year of the rembuk; its tooltip and its menu name it always. */
    void showPlan(boolean shown) {
        plan.setVisible(shown);
        plan.setManaged(shown);
    }

    private String name(Cycle cycle) {
        return activity(cycle) + " \u2192 " + plan(cycle);
    }

    private String activity(Cycle cycle) {
        return messages.get("shell.top.activity-year", Integer.toString(cycle.activityYear()));
    }

    private String plan(Cycle cycle) {
        return messages.get("shell.top.plan-year", Integer.toString(cycle.planningYear()));
    }
}
