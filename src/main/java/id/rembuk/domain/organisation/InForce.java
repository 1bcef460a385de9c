package id.rembuk.domain.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds a position on a day. Several may: a Plh. stands in while the holder is away, a new holder is sworn in before
 * the old entry was closed. The one who began last signs; on the same day the one who stands in comes first.
 *
 * @param chosen who signs for the position on that day; empty when nobody holds it
 * @param others also valid on that day, newest first; more than a holder and their Plh. deserves a look
 */
public record InForce(Optional<Official> chosen, List<Official> others) {
    private static final Comparator<Official> NEWEST_FIRST = Comparator.comparing(
                    (Official official) -> official.validFrom() == null ? LocalDate.MIN : official.validFrom())
            .thenComparing(official -> standsIn(official.actingKind()))
            .reversed()
            .thenComparing(Official::id);

    public InForce {
        others = List.copyOf(others);
    }

    /** The officials of one position on a day; entries without a name hold nothing. */
    public static InForce on(LocalDate day, Collection<Official> ofPosition) {
        List<Official> valid = ofPosition.stream()
                .filter(official -> isNamed(official) && isValid(official, day))
                .sorted(NEWEST_FIRST)
                .toList();
        return new InForce(valid.stream().findFirst(), valid.stream().skip(1).toList());
    }

    /** Whether the officer should say who signs: two are valid and none of them only stands in. */
    public boolean isDoubtful() {
        return !others.isEmpty()
                && chosen.filter(official ->
                                official.actingKind() == ActingKind.PLH || official.actingKind() == ActingKind.PJS)
                        .isEmpty();
    }

    /** Whether an entry's dates include a day; an open end is not yet ended. */
    public static boolean isValid(Official official, LocalDate day) {
        return (official.validFrom() == null || !day.isBefore(official.validFrom()))
                && (official.validTo() == null || !day.isAfter(official.validTo()));
    }

    /** Whether two entries are of the same position of the same body, whatever the acting kind and the letters' case. */
    public static boolean samePosition(Official one, Official other) {
        return Objects.equals(one.organisationId(), other.organisationId()) && key(one).equals(key(other));
    }

    private static String key(Official official) {
        return official.position() == null
                ? ""
                : official.position().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean isNamed(Official official) {
        return official.name() != null && !official.name().isBlank();
    }

    private static int standsIn(ActingKind kind) {
        return switch (kind) {
            case DEFINITIF -> 0;
            case PLT, PJ -> 1;
            case PJS -> 2;
            case PLH -> 3;
        };
    }
}
