package id.rembuk.ui.plan;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.ui.kit.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.controlsfx.control.CheckComboBox;

/** Chooses any number of bodies whose lines the table shows; none chosen means all. */
final class PlanBodyChoice {
    private final CheckComboBox<Organisation> box = new CheckComboBox<>();
    private final String label;
    private final String all;
    private boolean showing;

    /** @param all what stands in the button while none is chosen */
    PlanBodyChoice(String label, String all, Consumer<Set<String>> chosen) {
        this.label = label;
        this.all = all;
        box.setId("plan-filter-opd");
        box.setAccessibleText(label);
        box.setFocusTraversable(true);
        box.getStyleClass().addAll("plan-filter-choice", "plan-filter-body");
        title();
        box.setConverter(new Written<>(Organisation::label));
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<Organisation>) change -> {
            title();
            if (!showing) {
                chosen.accept(checked());
            }
        });
    }

    Node node() {
        return box;
    }

    void offer(List<Organisation> bodies) {
        if (!box.getItems().equals(bodies)) {
            Set<String> before = checked();
            showing = true;
            box.getCheckModel().clearChecks();
            box.getItems().setAll(bodies);
            showing = false;
            show(before);
        }
    }

    void show(Set<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        if (wanted.equals(checked())) {
            return;
        }
        showing = true;
        for (Organisation body : box.getItems()) {
            if (wanted.contains(body.id())) {
                box.getCheckModel().check(body);
            } else {
                box.getCheckModel().clearCheck(body);
            }
        }
        showing = false;
    }

    /** The chosen bodies stand in the button; with none its name alone. */
    private void title() {
        List<Organisation> checked = List.copyOf(box.getCheckModel().getCheckedItems());
        box.setTitle(
                switch (checked.size()) {
                    case 0 -> label + "  " + all;
                    case 1 -> checked.get(0).label();
                    default -> label + " (" + checked.size() + ")";
                });
        box.setAccessibleText(
                checked.isEmpty()
                        ? label
                        : label + ": "
                                + checked.stream().map(Organisation::label).collect(Collectors.joining(", ")));
    }

    private Set<String> checked() {
        return box.getCheckModel().getCheckedItems().stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }
}
