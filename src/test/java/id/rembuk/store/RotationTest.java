package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Instant NOW = Instant.parse("2024-06-30T09:00:00Z");

    @Test
    void upToTenAreAllKept() {
        List<Instant> ten = every(Duration.ofMinutes(15), 10);
        assertThat(Rotation.keep(ten, NOW, Workspaces.WITA)).containsExactlyInAnyOrderElementsOf(ten);
    }

    @Test
    void aDayOfManyKeepsTheTenNewest() {
        List<Instant> thirty = every(Duration.ofMinutes(15), 30);
        assertThat(Rotation.keep(thirty, NOW, Workspaces.WITA)).isEqualTo(Set.copyOf(thirty.subList(0, 10)));
    }

    @Test
    void fourteenDaysKeepOneADayAndEveryMonthKeepsOne() {
        // four a day for 100 days back from 30 June: months June, May, April and March
        List<Instant> many = every(Duration.ofHours(6), 400);
        Set<Instant> kept = Rotation.keep(many, NOW, Workspaces.WITA);
        Set<String> days = kept.stream()
                .map(at -> at.atZone(Workspaces.WITA).toLocalDate().toString())
                .collect(Collectors.toSet());
        assertThat(days)
                .containsAll(IntStream.rangeClosed(17, 30)
                        .mapToObj(day -> "2024-06-" + day)
                        .toList())
                .contains("2024-05-31", "2024-04-30", "2024-03-31");
        // 10 newest cover 3 days; 11 more days; May, April, March
        assertThat(kept).hasSize(10 + 11 + 3);
    }

    @Test
    void theNewestOfADayIsTheOneKept() {
        List<Instant> many = every(Duration.ofHours(6), 100);
        Instant newestOfJune20 = many.stream()
                .filter(at ->
                        at.atZone(Workspaces.WITA).toLocalDate().toString().equals("2024-06-20"))
                .max(Instant::compareTo)
                .orElseThrow();
        assertThat(Rotation.keep(many, NOW, Workspaces.WITA)).contains(newestOfJune20);
    }

    private static List<Instant> every(Duration step, int count) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(NOW.minus(step.multipliedBy(i)));
        }
        return times;
    }
}
