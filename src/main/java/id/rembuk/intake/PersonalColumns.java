package id.rembuk.intake;

import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.PersonalColumn;
import id.rembuk.domain.intake.PersonalHeadings;
import java.util.List;

/** Recognises columns about single people, by heading or by contents; names of places, bodies and works are none. */
final class PersonalColumns {
    private final AreaMatcher areas;
    private final ImportKind kind;

    PersonalColumns(AreaMatcher areas, ImportKind kind) {
        this.areas = areas;
        this.kind = kind;
    }

    /** Why a column must not be read; null when nothing speaks against it. */
    PersonalColumn of(List<String> levels, ColumnProfile profile) {
        if (profile.hasNik()) {
            return PersonalColumn.NIK;
        }
        if (levels.isEmpty()) {
            return null;
        }
        String lowest = HeadingNames.normal(levels.get(levels.size() - 1));
        PersonalColumn lowestIs = byHeading(lowest, profile);
        return lowestIs != null ? lowestIs : byHeading(HeadingNames.normal(String.join(" ", levels)), profile);
    }

    private PersonalColumn byHeading(String heading, ColumnProfile profile) {
        if (isCount(heading, profile)) {
            return null;
        }
        return PersonalHeadings.of(heading, () -> kind != ImportKind.RENCANA && !namesPlaces(profile));
    }

    /** "Jumlah balita ber-NIK" counts people and names none. */
    private static boolean isCount(String heading, ColumnProfile profile) {
        return (heading.startsWith("jumlah ") || heading.contains("%")) && !profile.isMostlyTexts();
    }

    private boolean namesPlaces(ColumnProfile profile) {
        long places = profile.names().stream()
                .filter(name -> areas.knowsDesa(name) || areas.kecamatan(name).isPresent())
                .count();
        return places * 2 > profile.names().size();
    }
}
