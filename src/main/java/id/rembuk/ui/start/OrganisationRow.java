package id.rembuk.ui.start;

import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.usecase.NewWorkspace.ChosenOrganisation;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A proposed body that the officer ticks and names as it is called in the regency. */
final class OrganisationRow {
    private final OrganisationEntry proposed;
    private final BooleanProperty there = new SimpleBooleanProperty(true);
    private final StringProperty name = new SimpleStringProperty();

    OrganisationRow(OrganisationEntry proposed) {
        this.proposed = proposed;
        name.set(proposed.name());
    }

    BooleanProperty there() {
        return there;
    }

    StringProperty name() {
        return name;
    }

    /** Its part in the rembuk, as the reference list says. */
    String role() {
        return proposed.role() == null ? "" : proposed.role();
    }

    boolean isThere() {
        return there.get() && !name.get().isBlank();
    }

    /** The body as confirmed; a changed name keeps the proposed ones as aliases, so that codes and files still match. */
    ChosenOrganisation chosen() {
        String given = name.get().strip();
        if (given.equals(proposed.name())) {
            return new ChosenOrganisation(proposed, true);
        }
        List<String> aliases = new ArrayList<>(proposed.aliases());
        aliases.add(proposed.name());
        if (proposed.shortName() != null && !proposed.shortName().isBlank()) {
            aliases.add(proposed.shortName());
        }
        return new ChosenOrganisation(
                new OrganisationEntry(
                        given,
                        "",
                        aliases,
                        proposed.kind(),
                        proposed.fieldCodes(),
                        proposed.role(),
                        proposed.source(),
                        proposed.verified()),
                true);
    }
}
