package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.support.PlanLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrossCheckTest {
    private static final List<Area> AREAS = List.of(
            area("kab", AreaLevel.KABUPATEN, null),
            area("kec1", AreaLevel.KECAMATAN, "kab"),
            area("kec2", AreaLevel.KECAMATAN, "kab"),
            area("d1", AreaLevel.DESA, "kec1"),
            area("d2", AreaLevel.DESA, "kec1"),
            area("d3", AreaLevel.DESA, "kec2"));

    private final CrossCheck check = new CrossCheck(new DesaSets(AREAS));

    @Test
    void theSameWorkForTheSameGroupInTheSameDesaByTwoOpdIsAnOverlap() {
        PlanLine one = line("1", "dinkes")
                .output("PMT")
                .sites(Sites.of(List.of("kec1")))
                .build();
        PlanLine two = line("2", "dpmd")
                .output("Makanan")
                .sites(Sites.of(List.of("d2")))
                .build();
        assertThat(kinds(List.of(one, two), "1")).containsExactly(Kind.OVERLAP);
        assertThat(check.of(List.of(one, two)).get("2").get(0).others()).containsExactly("1");
    }

    @Test
    void noOverlapWithoutSharedDesaGroupCodeOrSecondOpd() {
        PlanLine one =
                line("1", "dinkes").output("A").sites(Sites.of(List.of("d1"))).build();
        assertThat(kinds(
                        List.of(
                                one,
                                line("2", "dpmd")
                                        .output("B")
                                        .sites(Sites.of(List.of("kec2")))
                                        .build()),
                        "1"))
                .isEmpty();
        assertThat(kinds(
                        List.of(
                                one,
                                line("2", "dpmd")
                                        .output("B")
                                        .targetGroups(Set.of(TargetGroup.REMAJA))
                                        .build()),
                        "1"))
                .isEmpty();
        assertThat(kinds(
                        List.of(
                                one,
                                line("2", "dpmd")
                                        .output("B")
                                        .nomenclatureCode("1.02.02.2.02.0001")
                                        .build()),
                        "1"))
                .isEmpty();
        assertThat(kinds(List.of(one, line("2", "dinkes").output("B").build()), "1"))
                .isEmpty();
    }

    @Test
    void macrosMeetWhatTheyCover() {
        PlanLine every = line("1", "dinkes").output("A").sites(Sites.EVERY_DESA).build();
        PlanLine priority =
                line("2", "dpmd").output("B").sites(Sites.PRIORITY_DESA).build();
        PlanLine one =
                line("3", "dppkb").output("C").sites(Sites.of(List.of("d3"))).build();
        assertThat(check.of(List.of(every, priority, one)).get("1").get(0).others())
                .containsExactly("2", "3");
        assertThat(check.of(List.of(every, priority, one)).get("3").get(0).others())
                .containsExactly("1");
    }

    @Test
    void theSameOutputInOtherWordOrderIsSimilarEvenWithinOneOpd() {
        PlanLine one = line("1", "dinkes").output("PMT bagi balita kurus").build();
        PlanLine two = line("2", "dinkes").output("Balita kurus, bagi PMT").build();
        assertThat(kinds(List.of(one, two), "1")).containsExactly(Kind.SIMILAR);
        PlanLine elsewhere = line("3", "dinkes")
                .output("PMT bagi balita kurus")
                .sites(Sites.of(List.of("d1")))
                .build();
        PlanLine there = line("4", "dinkes")
                .output("PMT bagi balita kurus")
                .sites(Sites.of(List.of("d3")))
                .build();
        assertThat(check.of(List.of(elsewhere, there))).isEmpty();
    }

    @Test
    @Timeout(60) // comparing each with each would take far longer
    void twentyThousandLinesAreNotComparedEachWithEach() {
        List<PlanLine> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(line("l" + i, "opd" + i % 25)
                    .output("Keluaran " + i % 700)
                    .nomenclatureCode("1.02.02.2.02.00" + (10 + i % 60))
                    .sites(Sites.of(List.of("d" + (1 + i % 3))))
                    .build());
        }
        assertThat(check.of(lines)).hasSize(20_000);
    }

    private List<Kind> kinds(List<PlanLine> lines, String id) {
        return check.of(lines).getOrDefault(id, List.of()).stream()
                .map(PlanFinding::kind)
                .toList();
    }

    private static PlanLineBuilder line(String id, String organisation) {
        return PlanLines.complete(id, "c", organisation);
    }

    private static Area area(String id, AreaLevel level, String parent) {
        AreaKind kind =
                switch (level) {
                    case KABUPATEN -> AreaKind.KABUPATEN;
                    case KECAMATAN -> AreaKind.KECAMATAN;
                    default -> AreaKind.DESA;
                };
        return new Area(id, id, level, kind, id, parent, null, null);
    }
}
