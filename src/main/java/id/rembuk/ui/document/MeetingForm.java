package id.rembuk.ui.document;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.Meetings;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The facts of the rembuk, typed once for all its papers; lists have one point per line. */
final class MeetingForm extends VBox {
    private static final String NOBODY = "";
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    final SavedField<String> place;
    final SavedField<String> city;
    final SavedDate date;
    final SavedChoice<String> chair;

    private final DocumentViewModel model;
    private final Fields make;
    private final Ties<Meeting> ties = new Ties<>();
    private final Map<String, String> officials = new HashMap<>();
    private final Label weekday = new Label();

    MeetingForm(DocumentViewModel model, Fields make) {
        this.model = model;
        this.make = make;
        getStyleClass().add("form");
        weekday.setId("meeting-weekday");
        weekday.getStyleClass().add("t-muted");
        SavedField<String> title = area(MeetingField.TITLE, "meeting.title", 2, Meeting::title, MeetingBuilder::title);
        date = ties.tie(
                id(MeetingField.DATE),
                make.date("meeting.date", saved(MeetingField.DATE, MeetingBuilder::date)),
                Meeting::date);
        SavedField<String> start = time("meeting-start", "meeting.start", Meeting::start, MeetingBuilder::start);
        SavedField<String> end = time("meeting-end", "meeting.end", Meeting::end, MeetingBuilder::end);
        SavedChoice<TimeZoneName> zone = ties.tie(
                id(MeetingField.ZONE),
                make.choice(
                        "meeting.zone",
                        List.of(TimeZoneName.values()),
                        TimeZoneName::name,
                        saved(MeetingField.ZONE, MeetingBuilder::zone)),
                Meeting::zone);
        place = line(MeetingField.PLACE, "meeting.place", Meeting::place, MeetingBuilder::place);
        city = line(MeetingField.CITY, "meeting.city", Meeting::city, MeetingBuilder::city);
        chair = ties.tie(
                id(MeetingField.CHAIR),
                make.choice(
                        "meeting.chair",
                        List.of(NOBODY),
                        each -> officials.getOrDefault(each, make.messages().get("meeting.chair.none")),
                        saved(MeetingField.CHAIR, (m, each) -> m.chairId(each.isEmpty() ? null : each))),
                meeting -> meeting.chairId() == null ? NOBODY : meeting.chairId());
        SavedField<BigDecimal> participants = persons(
                MeetingField.PARTICIPANTS, "meeting.participants", Meeting::participants, MeetingBuilder::participants);
        SavedField<BigDecimal> invited =
                persons(MeetingField.INVITED, "meeting.invited", Meeting::invited, MeetingBuilder::invited);
        getChildren()
                .addAll(
                        Forms.note(make.messages().get("meeting.once")),
                        title,
                        date,
                        weekday,
                        Forms.row(start, end, zone),
                        place,
                        city,
                        chair,
                        Forms.row(participants, invited),
                        points(MeetingField.ELEMENTS, "meeting.elements", Meeting::elements, MeetingBuilder::elements),
                        points(MeetingField.BASIS, "meeting.basis", Meeting::basis, MeetingBuilder::basis),
                        points(MeetingField.AGENDA, "meeting.agenda", Meeting::agenda, MeetingBuilder::agenda),
                        points(
                                MeetingField.DISCUSSION,
                                "meeting.discussion",
                                Meeting::discussion,
                                MeetingBuilder::discussion),
                        points(
                                MeetingField.FOLLOW_UP,
                                "meeting.follow-up",
                                Meeting::followUp,
                                MeetingBuilder::followUp));
    }

    /** Shows the meeting as it is now, keeping what is being typed. */
    void show(DocumentBoard board, DocumentWords words) {
        officials.clear();
        List<String> ids = new ArrayList<>(List.of(NOBODY));
        board.officials().forEach(official -> {
            officials.put(official.id(), words.official(official));
            ids.add(official.id());
        });
        if (!chair.control().getItems().equals(ids)) {
            chair.items(ids);
        }
        Meeting meeting = board.meeting();
        ties.show("meeting", meeting);
        weekday.setText(
                meeting.date() == null
                        ? make.messages().get("meeting.weekday.unknown")
                        : make.messages()
                                .get(
                                        "meeting.weekday",
                                        Meetings.weekday(meeting.date()),
                                        Formats.date(meeting.date())));
    }

    void leave() {
        ties.leave();
    }

    private SavedField<String> line(
            MeetingField field,
            String labelKey,
            Function<Meeting, String> get,
            BiFunction<MeetingBuilder, String, MeetingBuilder> set) {
        return ties.tie(id(field), make.text(labelKey, saved(field, set)), meeting -> text(get.apply(meeting)));
    }

    private SavedField<String> area(
            MeetingField field,
            String labelKey,
            int rows,
            Function<Meeting, String> get,
            BiFunction<MeetingBuilder, String, MeetingBuilder> set) {
        return ties.tie(
                id(field), make.textArea(labelKey, rows, saved(field, set)), meeting -> text(get.apply(meeting)));
    }

    private SavedField<String> points(
            MeetingField field,
            String labelKey,
            Function<Meeting, List<String>> get,
            BiFunction<MeetingBuilder, List<String>, MeetingBuilder> set) {
        return ties.tie(
                id(field),
                make.textArea(labelKey, 3, saved(field, (m, typed) -> set.apply(m, lines(typed))))
                        .prompt("meeting.points-prompt"),
                meeting -> String.join("\n", get.apply(meeting)));
    }

    private SavedField<String> time(
            String id,
            String labelKey,
            Function<Meeting, LocalTime> get,
            BiFunction<MeetingBuilder, LocalTime, MeetingBuilder> set) {
        Commit<String> commit = typed -> {
            LocalTime time = time(typed);
            return model.changeMeeting(MeetingField.TIME, m -> set.apply(m, time));
        };
        return ties.tie(
                id,
                make.text(labelKey, typed -> saveTime(typed, commit)).prompt("meeting.time-prompt"),
                meeting -> get.apply(meeting) == null ? "" : Formats.time(get.apply(meeting)));
    }

    /** A time that cannot be read is refused by the field like any other value. */
    private id.rembuk.task.Job<?> saveTime(String typed, Commit<String> commit) {
        try {
            return commit.save(typed);
        } catch (UserError refused) {
            return model.changeMeeting(MeetingField.TIME, m -> {
                throw refused;
            });
        }
    }

    private SavedField<BigDecimal> persons(
            MeetingField field,
            String labelKey,
            Function<Meeting, Integer> get,
            BiFunction<MeetingBuilder, Integer, MeetingBuilder> set) {
        Commit<BigDecimal> commit = saved(field, (m, number) -> set.apply(m, whole(number)));
        return ties.tie(
                id(field),
                make.number(labelKey, commit),
                meeting -> get.apply(meeting) == null ? null : BigDecimal.valueOf(get.apply(meeting)));
    }

    private <T> Commit<T> saved(MeetingField field, BiFunction<MeetingBuilder, T, MeetingBuilder> set) {
        return value -> model.changeMeeting(field, m -> set.apply(m, value));
    }

    private static String id(MeetingField field) {
        return field.editKey().replace('.', '-');
    }

    private static LocalTime time(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 23 || Integer.parseInt(matcher.group(2)) > 59) {
            throw new UserError("meeting.time-format", typed.strip());
        }
        return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static Integer whole(BigDecimal number) {
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new UserError(e, "meeting.persons");
        }
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
