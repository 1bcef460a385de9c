package id.rembuk.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.disclosure.PublicCount.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts for the public: what is small is hidden, and what is hidden cannot be worked out. */
class DisclosureTest {
    private static final int LARGEST_TRIED = 30;

    @ParameterizedTest
    @CsvSource({"0,0", "1,<5", "4,<5", "5,5", "120,120"})
    void oneCountForThePublic(int count, String told) {
        assertThat(written(Disclosure.count(count, Audience.PUBLIK))).isEqualTo(told);
        assertThat(written(Disclosure.count(count, Audience.INTERNAL))).isEqualTo(String.valueOf(count));
    }

    @Test
    void anUnknownCountIsNeitherZeroNorSmall() {
        assertThat(Disclosure.count(null, Audience.PUBLIK)).isEqualTo(PublicCount.UNKNOWN);
        assertThat(Disclosure.count(null, Audience.INTERNAL)).isEqualTo(PublicCount.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // parts | as told | total as told
        "'0 5 9',0 5 9,14",
        "'3 5 9',<5 x 9,17",
        "'3 4 9',<5 <5 9,16",
        "'1 1 9',<5 <5 x,11",
        "'4 4 0',<5 <5 0,x",
        "'3 0 0',<5 0 0,<5",
        "'1 1 1 1',<5 <5 <5 <5,x",
        "'1 5 0',<5 x 0,x",
        "'1 5 6',<5 x x,12",
        "'3 ? 12',<5 ? x,15",
        "'? ?',? ?,?"
    })
    void countsBesideTheirTotal(String parts, String told, String total) {
        PublicSum sum = Disclosure.sum(counts(parts), Audience.PUBLIK);

        assertThat(sum.parts().stream().map(DisclosureTest::written).collect(Collectors.joining(" ")))
                .isEqualTo(told);
        assertThat(written(sum.total())).isEqualTo(total);
    }

    @Test
    void insideTheOfficeEverythingIsShown() {
        PublicSum sum = Disclosure.sum(counts("3 5 ? 9"), Audience.INTERNAL);

        assertThat(sum.parts().stream().map(DisclosureTest::written)).containsExactly("3", "5", "?", "9");
        assertThat(written(sum.total())).isEqualTo("17");
    }

    @ParameterizedTest
    @CsvSource({"3,40,true", "0,40,false", "5,40,false", "1,2,true", ",40,false", "5,,false", "0,3,true"})
    void aPercentThatGivesASmallCountAwayIsHidden(Integer part, Integer whole, boolean hidden) {
        assertThat(Disclosure.hidesPercent(part, whole, Audience.PUBLIK)).isEqualTo(hidden);
        assertThat(Disclosure.hidesPercent(part, whole, Audience.INTERNAL)).isFalse();
    }

    @Test
    void aTotalOfAGroupIsNotHiddenAloneNorCanItBeAddedUp() {
        PublicSums sums = Disclosure.sums(List.of(counts("1 1"), counts("20 30"), counts("6 7")), Audience.PUBLIK);

        assertThat(sums.groups().get(0).total()).isEqualTo(PublicCount.SMALL);
        assertThat(sums.groups().get(1).total()).isEqualTo(PublicCount.shown(50));
        assertThat(sums.groups().get(2).total()).isEqualTo(PublicCount.WITHHELD);
        assertThat(sums.groups().get(2).parts()).contains(PublicCount.WITHHELD);
        assertThat(sums.total()).isEqualTo(PublicCount.shown(65));
    }

    @Test
    void noHiddenCountOfASumIsTheOnlyOneThatFits() {
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            List<Integer> counts =
                    random.ints(2 + random.nextInt(3), 0, 8).boxed().toList();
            PublicSum sum = Disclosure.sum(counts, Audience.PUBLIK);

            List<int[]> worlds = worlds(List.of(sum), null);
            for (int i = 0; i < counts.size(); i++) {
                if (sum.parts().get(i).isHidden()) {
                    int at = i;
                    assertThat(worlds.stream()
                                    .map(world -> world[at])
                                    .distinct()
                                    .count())
                            .as("%s as %s", counts, sum)
                            .isGreaterThan(1);
                }
            }
            assertHiddenTotals(List.of(sum), null, worlds, counts.toString());
        }
    }

    @Test
    void noHiddenCountOfGroupsIsTheOnlyOneThatFits() {
        Random random = new Random(6306);
        for (int round = 0; round < 300; round++) {
            List<List<Integer>> groups = IntStream.range(0, 2)
                    .mapToObj(g -> random.ints(2, 0, 8).boxed().toList())
                    .toList();
            PublicSums sums = Disclosure.sums(groups, Audience.PUBLIK);

            List<int[]> worlds = worlds(sums.groups(), sums.total());
            List<PublicCount> parts = sums.groups().stream()
                    .flatMap(group -> group.parts().stream())
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).isHidden()) {
                    int at = i;
                    assertThat(worlds.stream()
                                    .map(world -> world[at])
                                    .distinct()
                                    .count())
                            .as("%s as %s", groups, sums)
                            .isGreaterThan(1);
                }
            }
            assertHiddenTotals(sums.groups(), sums.total(), worlds, groups.toString());
        }
    }

    private static void assertHiddenTotals(List<PublicSum> sums, PublicCount all, List<int[]> worlds, String what) {
        int at = 0;
        for (PublicSum sum : sums) {
            int from = at;
            int to = at + sum.parts().size();
            if (sum.total().isHidden()) {
                assertThat(worlds.stream()
                                .map(world -> IntStream.range(from, to)
                                        .map(i -> world[i])
                                        .sum())
                                .distinct()
                                .count())
                        .as("total of %s", what)
                        .isGreaterThan(1);
            }
            at = to;
        }
        if (all != null && all.isHidden()) {
            assertThat(worlds.stream()
                            .map(world -> Arrays.stream(world).sum())
                            .distinct()
                            .count())
                    .as("total of all of %s", what)
                    .isGreaterThan(1);
        }
    }

    /** Every set of counts that fits what is told. */
    private static List<int[]> worlds(List<PublicSum> sums, PublicCount all) {
        List<PublicCount> told =
                sums.stream().flatMap(sum -> sum.parts().stream()).toList();
        List<int[]> worlds = new ArrayList<>();
        collect(told, new int[told.size()], 0, sums, all, worlds);
        return worlds;
    }

    private static void collect(
            List<PublicCount> told, int[] world, int at, List<PublicSum> sums, PublicCount all, List<int[]> worlds) {
        if (at == told.size()) {
            if (fits(world, sums, all)) {
                worlds.add(world.clone());
            }
            return;
        }
        PublicCount cell = told.get(at);
        int from = cell.isShown() ? cell.value() : cell.state() == State.SMALL ? 1 : 5;
        int to = cell.isShown() ? cell.value() : cell.state() == State.SMALL ? 4 : LARGEST_TRIED;
        for (int value = from; value <= to; value++) {
            world[at] = value;
            collect(told, world, at + 1, sums, all, worlds);
        }
    }

    private static boolean fits(int[] world, List<PublicSum> sums, PublicCount all) {
        int at = 0;
        for (PublicSum sum : sums) {
            int total = 0;
            for (int i = 0; i < sum.parts().size(); i++) {
                total += world[at++];
            }
            if (!fits(total, sum.total())) {
                return false;
            }
        }
        return all == null || fits(Arrays.stream(world).sum(), all);
    }

    private static boolean fits(int total, PublicCount told) {
        return switch (told.state()) {
            case SHOWN -> told.value() == total;
            case SMALL -> Disclosure.isSmall(total);
            default -> true;
        };
    }

    private static List<Integer> counts(String written) {
        return Arrays.stream(written.strip().split(" "))
                .map(count -> count.equals("?") ? null : Integer.valueOf(count))
                .toList();
    }

    private static String written(PublicCount count) {
        return switch (count.state()) {
            case SHOWN -> String.valueOf(count.value());
            case SMALL -> "<5";
            case WITHHELD -> "x";
            case UNKNOWN -> "?";
        };
    }
}
