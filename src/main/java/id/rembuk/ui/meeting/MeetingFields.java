package id.rembuk.ui.meeting;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.organisation.Official;
import id.rembuk.task.Job;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedDate;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.Ties;
import id.rembuk.usecase.MeetingField;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;

/** Makes the fields of one meeting for a place that shows some of them; every place edits the same record. */
public final class MeetingFields {
    private static final String NOBODY = "";

    private final Fields make;
    private final Saving saving;
    private final Ties<Meeting> ties = new Ties<>();
    private final Map<String, String> officials = new HashMap<>();
    private final List<SavedChoice<String>> persons = new ArrayList<>();
    private final Label weekday = new Label();

    /** Starts saving one fact of a meeting. */
    @FunctionalInterface
    public interface Saving {
        Job<?> save(String meetingId, MeetingField field, UnaryOperator<MeetingBuilder> change);
    }

    public MeetingFields(Fields make, Saving saving) {
        this.make = make;
        this.saving = saving;
        weekday.setId("meeting-weekday");
        weekday.getStyleClass().add("t-muted");
    }

    public SavedField<String> title() {
        return ties.tie(
                id(MeetingField.TITLE),
                make.textArea("meeting.title", 2, saved(MeetingField.TITLE, MeetingBuilder::title)),
                meeting -> text(meeting.title()));
    }

    public SavedDate date() {
        return ties.tie(
                id(MeetingField.DATE),
                make.date("meeting.date", saved(MeetingField.DATE, MeetingBuilder::date)),
                Meeting::date);
    }

    /** The weekday and the day in words. */
    public Label weekday() {
        return weekday;
    }

    public SavedField<String> start() {
        return time("meeting-time-start", "meeting.start", Meeting::start, MeetingBuilder::start);
    }

    public SavedField<String> end() {
        return time("meeting-time-end", "meeting.end", Meeting::end, MeetingBuilder::end);
    }

    public SavedChoice<TimeZoneName> zone() {
        return ties.tie(
                id(MeetingField.ZONE),
                make.choice(
                        "meeting.zone",
                        List.of(TimeZoneName.values()),
                        TimeZoneName::name,
                        saved(MeetingField.ZONE, MeetingBuilder::zone)),
                Meeting::zone);
    }

    public SavedField<String> place() {
        return line(MeetingField.PLACE, "meeting.place", Meeting::place, MeetingBuilder::place);
    }

    public SavedField<String> city() {
        return line(MeetingField.CITY, "meeting.city", Meeting::city, MeetingBuilder::city);
    }

    public SavedChoice<String> chair() {
        return official(MeetingField.CHAIR, "meeting.chair", Meeting::chairId, MeetingBuilder::chairId);
    }

    public SavedField<String> moderator() {
        return line(MeetingField.MODERATOR, "meeting.moderator", Meeting::moderator, MeetingBuilder::moderator);
    }

    /** The notulis, who signs the notulen. */
    public SavedChoice<String> minutesTaker() {
        return official(
                MeetingField.MINUTES_TAKER,
                "meeting.minutes-taker",
                Meeting::minutesTakerId,
                MeetingBuilder::minutesTakerId);
    }

    public SavedField<BigDecimal> participants() {
        return count(
                MeetingField.PARTICIPANTS, "meeting.participants", Meeting::participants, MeetingBuilder::participants);
    }

    public SavedField<BigDecimal> invited() {
        return count(MeetingField.INVITED, "meeting.invited", Meeting::invited, MeetingBuilder::invited);
    }

    /** A list with one point per line. */
    public SavedField<String> points(
            MeetingField field,
            String labelKey,
            Function<Meeting, List<String>> get,
            BiFunction<MeetingBuilder, List<String>, MeetingBuilder> set) {
        return ties.tie(
                id(field),
                make.textArea(labelKey, 3, saved(field, (m, typed) -> set.apply(m, TypedFacts.lines(typed))))
                        .prompt("meeting.points-prompt"),
                meeting -> String.join("\n", get.apply(meeting)));
    }

    /** Shows the meeting as it is now, keeping what is being typed; what was typed for another one is saved there. */
    public void show(Meeting meeting, List<Official> known) {
        officials.clear();
        List<String> ids = new ArrayList<>(List.of(NOBODY));
        known.forEach(official -> {
            officials.put(official.id(), official.words());
            ids.add(official.id());
        });
        persons.stream()
                .filter(choice -> !choice.control().getItems().equals(ids))
                .forEach(choice -> choice.items(ids));
        if (NOBODY.equals(ties.shownId())) {
            ties.rename(meeting.id());
        }
        ties.show(meeting.id(), meeting);
        weekday.setText(
                meeting.date() == null
                        ? make.messages().get("meeting.weekday.unknown")
                        : make.messages().dates().longDate(meeting.date()));
    }

    /** Saves what is typed and not saved yet. */
    public void leave() {
        ties.leave();
    }

    private SavedField<String> line(
            MeetingField field,
            String labelKey,
            Function<Meeting, String> get,
            BiFunction<MeetingBuilder, String, MeetingBuilder> set) {
        return ties.tie(id(field), make.text(labelKey, saved(field, set)), meeting -> text(get.apply(meeting)));
    }

    private SavedField<String> time(
            String id,
            String labelKey,
            Function<Meeting, LocalTime> get,
            BiFunction<MeetingBuilder, LocalTime, MeetingBuilder> set) {
        return ties.tie(
                id,
                make.text(labelKey, saved(MeetingField.TIME, (m, typed) -> set.apply(m, TypedFacts.time(typed))))
                        .prompt("meeting.time-prompt"),
                meeting -> get.apply(meeting) == null ? "" : Formats.time(get.apply(meeting)));
    }

    private SavedField<BigDecimal> count(
            MeetingField field,
            String labelKey,
            Function<Meeting, Integer> get,
            BiFunction<MeetingBuilder, Integer, MeetingBuilder> set) {
        return ties.tie(
                id(field),
                make.number(labelKey, saved(field, (m, number) -> set.apply(m, TypedFacts.whole(number)))),
                meeting -> get.apply(meeting) == null ? null : BigDecimal.valueOf(get.apply(meeting)));
    }

    private SavedChoice<String> official(
            MeetingField field,
            String labelKey,
            Function<Meeting, String> get,
            BiFunction<MeetingBuilder, String, MeetingBuilder> set) {
        SavedChoice<String> choice = make.choice(
                labelKey,
                List.of(NOBODY),
                each -> officials.getOrDefault(each, make.messages().get("meeting.official.none")),
                saved(field, (m, each) -> set.apply(m, each.isEmpty() ? null : each)));
        persons.add(choice);
        return ties.tie(id(field), choice, meeting -> get.apply(meeting) == null ? NOBODY : get.apply(meeting));
    }

    private <T> Commit<T> saved(MeetingField field, BiFunction<MeetingBuilder, T, MeetingBuilder> set) {
        return value -> saving.save(ties.shownId(), field, m -> set.apply(m, value));
    }

    private static String id(MeetingField field) {
        return field.editKey().replace('.', '-');
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
