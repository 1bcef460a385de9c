package id.rembuk.ui.plan;

import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The target groups of a line, each with its box. */
final class PlanGroupsEditor extends VBox {
    private final Map<TargetGroup, CheckBox> boxes = new EnumMap<>(TargetGroup.class);

    PlanGroupsEditor(Messages messages, Consumer<Set<TargetGroup>> changed) {
        setSpacing(5);
        PlanWords words = new PlanWords(messages);
        for (TargetGroup group : TargetGroup.values()) {
            CheckBox box = new CheckBox(words.of(group));
            box.setId("group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setAccessibleText(box.getText());
            box.setOnAction(e -> changed.accept(chosen()));
            boxes.put(group, box);
            getChildren().add(box);
        }
    }

    CheckBox firstControl() {
        return boxes.values().iterator().next();
    }

    void show(Set<TargetGroup> groups) {
        boxes.forEach((group, box) -> box.setSelected(groups.contains(group)));
    }

    private Set<TargetGroup> chosen() {
        Set<TargetGroup> groups = new TreeSet<>();
        boxes.forEach((group, box) -> {
            if (box.isSelected()) {
                groups.add(group);
            }
        });
        return groups;
    }
}
