package id.rembuk.domain.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTimesTest {
    /** Two items that are over, the one that is on, and one to come; minutes planned, seconds taken. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "as planned,              10, 600, 20, 1200, 30, 900, 45, 0, 0, 3600",
        "one took longer,         10, 780, 20, 1200, 30, 900, 45, 180, 3, 3600",
        "one longer and one less, 10, 780, 20, 900, 30, 900, 45, -120, 0, 3600",
        "the current one is over, 10, 600, 20, 1200, 30, 1980, 45, 180, 3, 2700",
        "not planned,             , 780, 20, 1200, , 900, 45, 0, 0, 2700",
    })
    void anAgendaIsAsLateAsItsItemsTookLongerThanPlanned(
            String name,
            Integer planned1,
            long spent1,
            Integer planned2,
            long spent2,
            Integer planned3,
            long current,
            Integer planned4,
            long late,
            long lateMinutes,
            long remaining) {
        List<AgendaItem> items = List.of(
                done("1", planned1, spent1),
                done("2", planned2, spent2),
                item("3", planned3).begun(Instant.EPOCH),
                item("4", planned4));
        AgendaTimes times = AgendaTimes.of(items, "3", current);
        assertThat(times.lateSeconds()).isEqualTo(late);
        assertThat(times.lateMinutes()).isEqualTo(lateMinutes);
        assertThat(times.remainingSeconds()).isEqualTo(remaining);
    }

    @ParameterizedTest
    @CsvSource({
        "Pj. Bupati, PJ, Bupati",
        "plt. Kepala Dinas Kesehatan, PLT, Kepala Dinas Kesehatan",
        "Pjs.Bupati, DEFINITIF, Pjs.Bupati",
        "Sekretaris Daerah, DEFINITIF, Sekretaris Daerah",
        "Pltu Energi, DEFINITIF, Pltu Energi",
    })
    void aSpeakerIsReadWithHowThePositionIsHeld(String typed, String acting, String who) {
        Speaker speaker = Speaker.read(typed);
        assertThat(speaker.acting().name()).isEqualTo(acting);
        assertThat(speaker.who()).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({
        "150000, CHILD, MONTH, 40, 6, 36000000",
        "15000, FAMILY, DAY, 76156, 180, 205621200000",
        "5000000, TOTAL, ONCE, , , 5000000",
        "450000, CHILD, MONTH, , 6, ",
        ", CHILD, MONTH, 40, 6, ",
        "10000000000000, CHILD, DAY, 10000000, 10000000, ",
    })
    void aPledgeIsCountedWhenEverythingIsKnown(
            Long rupiah, Pledge.Receiver receiver, Pledge.Period period, Integer number, Integer duration, Long total) {
        Pledge pledge = Pledge.of("1", "cycle", null, "Mitra Contoh")
                .edit()
                .rupiah(rupiah)
                .receiver(receiver)
                .period(period)
                .number(number)
                .duration(duration)
                .build();
        if (total == null) {
            assertThat(pledge.total()).isEmpty();
        } else {
            assertThat(pledge.total()).hasValue(total);
        }
    }

    private static AgendaItem item(String id, Integer minutes) {
        return AgendaItem.named(id, "meeting", Integer.parseInt(id), "Butir " + id)
                .plannedMinutes(minutes);
    }

    private static AgendaItem done(String id, Integer minutes, long spent) {
        return item(id, minutes).begun(Instant.EPOCH).left(Instant.EPOCH, spent);
    }
}
