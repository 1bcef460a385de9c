package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Written;
import id.rembuk.usecase.CommitmentBoard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;

/** Chooses whose commitments are shown: everybody's, or those of one organisation that has some. */
final class OwnerFilter extends ComboBox<String> {
    private static final String ALL = "";

    private final Map<String, String> names = new HashMap<>();
    private boolean showing;

    /** @param chosen id of the organisation, null for all */
    OwnerFilter(Messages messages, ObjectProperty<String> chosen) {
        setId("commitment-filter-owner");
        setAccessibleText(messages.get("commitment.filter.owner"));
        setConverter(new Written<>(id -> id.equals(ALL) ? messages.get("commitment.filter.owner-all") : names.get(id)));
        getItems().setAll(ALL);
        setValue(ALL);
        valueProperty().addListener((o, was, id) -> {
            if (!showing) {
                chosen.set(id == null || id.equals(ALL) ? null : id);
            }
        });
        chosen.addListener((o, was, id) -> setValue(Objects.requireNonNullElse(id, ALL)));
    }

    /** Takes the owners of a board's commitments. */
    void show(CommitmentBoard board) {
        Set<String> owners = board.commitments().stream()
                .map(Commitment::ownerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        names.clear();
        board.organisations().forEach(organisation -> names.put(organisation.id(), organisation.label()));
        List<String> items = new ArrayList<>(List.of(ALL));
        board.organisations().stream()
                .map(Organisation::id)
                .filter(id -> owners.contains(id) || id.equals(getValue()))
                .sorted(java.util.Comparator.comparing(names::get, String.CASE_INSENSITIVE_ORDER))
                .forEach(items::add);
        if (!getItems().equals(items)) {
            String value = getValue();
            showing = true;
            getItems().setAll(items);
            setValue(value);
            showing = false;
        }
    }
}
