package id.rembuk.usecase.rembuk;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes lists of guests: of the bodies and lokus of a workspace, or of a pasted text. */
public final class GuestList {
    private static final Pattern COLUMNS = Pattern.compile("\\t|;");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.)]?");

    private GuestList() {}

    /**
     * One guest as typed; what is not known is null.
     *
     * @param element name of the element
     */
    public record Guest(String name, String organisation, String element, Attendee.Sex sex) {
        Attendee attendee(String id, String meetingId, boolean expected) {
            return new Attendee(
                    id, meetingId, expected, name, organisation, element, sex, Attendee.Mode.LURING, null, null);
        }
    }

    /** A guest of every body that is in force on the meeting's day, and the head of every lokus. */
    static List<Guest> ofWorkspace(Records records, List<MeetingElement> elements, Meeting meeting) {
        List<Guest> guests = new ArrayList<>();
        for (MeetingElement element : elements) {
            if (element.bodies() != null && !element.lokus()) {
                records.all(Organisation.class).stream()
                        .filter(body -> body.kind() == element.bodies() && isInForce(body, meeting.date()))
                        .map(body -> new Guest(null, body.name(), element.name(), null))
                        .forEach(guests::add);
            }
            if (element.lokus()) {
                Priorities.lokus(records, CurrentCycle.of(records)).stream()
                        .flatMap(id -> records.find(Area.class, id).stream())
                        .map(desa -> new Guest(null, place(records, desa), element.name(), null))
                        .forEach(guests::add);
            }
        }
        return guests;
    }

    private static boolean isInForce(Organisation body, LocalDate day) {
        return day == null
                || ((body.validFrom() == null || !body.validFrom().isAfter(day))
                        && (body.validTo() == null || !body.validTo().isBefore(day)));
    }

    private static String place(Records records, Area desa) {
        String kecamatan = records.find(Area.class, desa.parentId())
                .map(parent -> ", Kec. " + parent.name())
                .orElse("");
        String head = desa.kind() == AreaKind.KELURAHAN ? "Lurah " : "Kepala Desa ";
        return head + desa.name() + kecamatan;
    }

    /**
     * Reads a pasted list: one person a line; columns name, office, element, L/P between tabs or semicolons. A running
     * number in front, blank lines and a line of column names are passed over. An office with a known element but
     * without a name is a guest too.
     */
    static List<Guest> read(String text, List<MeetingElement> elements) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> guest(line, elements))
                .filter(guest -> guest.name() != null || guest.organisation() != null)
                .filter(guest -> !isHeading(guest))
                .toList();
    }

    private static Guest guest(String line, List<MeetingElement> elements) {
        List<String> cells = new ArrayList<>(List.of(COLUMNS.split(line, -1)));
        cells.replaceAll(String::strip);
        if (cells.size() > 1 && NUMBER.matcher(cells.get(0)).matches()) {
            cells.remove(0);
        }
        return new Guest(cell(cells, 0), cell(cells, 1), element(cell(cells, 2), elements), sex(cell(cells, 3)));
    }

    private static boolean isHeading(Guest guest) {
        return "nama".equalsIgnoreCase(guest.name());
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() && !cells.get(column).isEmpty() ? cells.get(column) : null;
    }

    /** The known element a text begins; the text itself when none or several do. */
    private static String element(String typed, List<MeetingElement> elements) {
        if (typed == null) {
            return null;
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<String> found = elements.stream()
                .map(MeetingElement::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        return found.size() == 1 ? found.get(0) : typed;
    }

    private static Attendee.Sex sex(String typed) {
        if (typed == null) {
            return null;
        }
        return switch (typed.toUpperCase(Locale.ROOT)) {
            case "L", "LAKI-LAKI", "PRIA" -> Attendee.Sex.L;
            case "P", "PEREMPUAN", "WANITA" -> Attendee.Sex.P;
            default -> null;
        };
    }
}
