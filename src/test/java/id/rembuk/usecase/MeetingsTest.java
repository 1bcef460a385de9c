package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.history.EditName;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Meetings meetings;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        meetings = session.meetings();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aMeetingIsProposedWithTheClockOfItsProvinceAndWritesNothingYet() {
        Meeting proposed = meetings.current();
        assertThat(proposed.title()).isEqualTo("Rembuk Stunting Kabupaten Hulu Sungai Selatan Tahun 2024");
        assertThat(proposed.zone()).isEqualTo(TimeZoneName.WITA);
        assertThat(proposed.basis()).singleElement().asString().contains("72 Tahun 2021");
        assertThat(proposed.date()).isNull();
        assertThat(proposed.participants()).isNull();
        assertThat(session.edits().undoName()).isEmpty();
    }

    @Test
    void everyFieldIsAnEditOfItsOwnThatCanBeTakenBack() {
        meetings.change(MeetingField.PLACE, m -> m.place("  Pendopo "));
        meetings.change(MeetingField.PARTICIPANTS, m -> m.participants(120));
        assertThat(meetings.current().place()).isEqualTo("Pendopo");
        assertThat(session.edits().undoName()).contains(EditName.of("meeting.participants"));
        session.edits().undo();
        assertThat(meetings.current().participants()).isNull();
        assertThat(meetings.current().place()).isEqualTo("Pendopo");
        session.edits().undo();
        assertThat(meetings.current().place()).isNull();
        session.edits().redo();
        assertThat(meetings.current().place()).isEqualTo("Pendopo");
    }

    @Test
    void blankTextsAreUnknownAndBlankPointsAreLeftOut() {
        meetings.change(MeetingField.AGENDA, m -> m.agenda(List.of(" Pembukaan ", "", "  ", "Diskusi")));
        meetings.change(MeetingField.PLACE, m -> m.place("   "));
        assertThat(meetings.current().agenda()).containsExactly("Pembukaan", "Diskusi");
        assertThat(meetings.current().place()).isNull();
    }

    @Test
    void typingWhatIsThereWritesNothing() {
        assertThat(meetings.change(MeetingField.TITLE, m -> m)).isEmpty();
        meetings.change(MeetingField.CITY, m -> m.city("Kandangan"));
        assertThat(meetings.change(MeetingField.CITY, m -> m.city(" Kandangan ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-31", "2061-01-01", "0024-06-12"})
    void aYearThatIsATypingMistakeIsRefused(LocalDate date) {
        assertThat(refused(() -> meetings.change(MeetingField.DATE, m -> m.date(date)))
                        .code())
                .isEqualTo("meeting.date");
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:00", "09:00,08:59"})
    void theEndLiesAfterTheStart(LocalTime start, LocalTime end) {
        assertThat(refused(() -> meetings.change(
                                MeetingField.TIME, m -> m.start(start).end(end)))
                        .code())
                .isEqualTo("meeting.time");
        meetings.change(MeetingField.TIME, m -> m.start(start).end(start.plusMinutes(1)));
        meetings.change(MeetingField.TIME, m -> m.end(null));
        assertThat(meetings.current().end()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void personsAreCountedFromNoneToAHundredThousand(int persons) {
        assertThat(refused(() -> meetings.change(MeetingField.PARTICIPANTS, m -> m.participants(persons)))
                        .code())
                .isEqualTo("meeting.persons");
        assertThat(refused(() -> meetings.change(MeetingField.INVITED, m -> m.invited(persons)))
                        .code())
                .isEqualTo("meeting.persons");
        meetings.change(MeetingField.PARTICIPANTS, m -> m.participants(0).invited(100_000));
        assertThat(meetings.current().participants()).isZero();
    }

    @Test
    void citizensNumbersAndEndlessTextsAreRefusedEverywhere() {
        String nik = "6306012001900001";
        assertThat(refused(() -> meetings.change(MeetingField.PLACE, m -> m.place("Rumah " + nik)))
                        .code())
                .isEqualTo("personal.nik");
        assertThat(refused(() -> meetings.change(MeetingField.DISCUSSION, m -> m.discussion(List.of("a", nik))))
                        .code())
                .isEqualTo("personal.nik");
        String endless = "a".repeat(Meetings.LONGEST_TEXT + 1);
        assertThat(refused(() -> meetings.change(MeetingField.FOLLOW_UP, m -> m.followUp(List.of(endless))))
                        .code())
                .isEqualTo("meeting.too-long");
        assertThat(meetings.current().place()).isNull();
    }
}
