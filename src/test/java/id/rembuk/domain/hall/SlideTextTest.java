package id.rembuk.domain.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.support.HallSlides;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On every slide and every screen, what is said has 1/30 of the height and where it comes from 1/38. */
class SlideTextTest {
    private static final double FOOT_BEGINS = 900;

    static Stream<Arguments> slidesOnScreens() {
        return HallSlides.all().entrySet().stream().flatMap(slide -> Stream.of(
                        new double[] {1024, 768}, new double[] {1366, 768}, new double[] {1920, 1080}, new double[] {
                            640, 480
                        })
                .map(screen -> Arguments.of(slide.getKey(), slide.getValue(), screen[0], screen[1])));
    }

    @ParameterizedTest(name = "{0} {2}x{3}")
    @MethodSource("slidesOnScreens")
    void letters_are_large_enough(String name, Slide slide, double width, double height) {
        double units = Sheet.widthOn(width, height);
        double zoom = Math.min(width / units, height / Sheet.HEIGHT);

        List<Mark.Words> words = words(slide.marks(units, HallSlides.FOOT));

        assertThat(words).hasSizeGreaterThan(2);
        assertThat(words).allSatisfy(each -> {
            double px = each.type().size() * zoom;
            boolean footer = each.type().size() == Type.SMALLEST_FOOTER && each.y() > FOOT_BEGINS;
            assertThat(px).as(each.text()).isGreaterThanOrEqualTo(height / (footer ? 38 : 30) - 1e-9);
        });
    }

    @ParameterizedTest(name = "{0} {2}x{3}")
    @MethodSource("slidesOnScreens")
    void no_words_leave_the_slide(String name, Slide slide, double width, double height) {
        double units = Sheet.widthOn(width, height);

        assertThat(words(slide.marks(units, HallSlides.FOOT))).allSatisfy(each -> {
            double wide = Fit.width(each.text(), each.type());
            double left =
                    switch (each.anchor()) {
                        case START -> each.x();
                        case MIDDLE -> each.x() - wide / 2;
                        case END -> each.x() - wide;
                    };
            assertThat(left).as(each.text()).isGreaterThanOrEqualTo(0);
            assertThat(left + wide).as(each.text()).isLessThanOrEqualTo(units + 1);
            assertThat(each.y()).as(each.text()).isBetween(each.type().size() * 0.7, Sheet.HEIGHT);
        });
    }

    @ParameterizedTest(name = "{0} {2}x{3}")
    @MethodSource("slidesOnScreens")
    void the_hall_reads_every_word(String name, Slide slide, double width, double height) {
        List<Mark.Words> words = words(slide.marks(Sheet.widthOn(width, height), HallSlides.FOOT));

        assertThat(words).extracting(Mark.Words::text).noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void a_changed_line_names_the_whole_activity_and_keeps_its_sign_where_the_note_has_no_room() {
        List<Mark> marks = HallSlides.all().get("rencana").marks(Sheet.NARROWEST, Foot.EMPTY);

        assertThat(words(marks)).extracting(Mark.Words::text).contains("KPM aktif dan", "terlatih", "115.000.000");
        assertThat(marks)
                .filteredOn(
                        mark -> mark instanceof Mark.Sign sign && sign.icon().equals("bi-pencil-fill"))
                .hasSize(1);
    }

    @Test
    void the_whole_name_of_the_meeting_stands_in_the_narrowest_foot_above_its_lower_edge() {
        List<Mark.Words> words = words(HallSlides.all().get("rencana").marks(Sheet.NARROWEST, HallSlides.FOOT)).stream()
                .filter(each -> each.y() > Sheet.FOOT && each.anchor() == Mark.Anchor.START)
                .toList();

        assertThat(words)
                .extracting(Mark.Words::text)
                .containsExactly("Rembuk Stunting Kabupaten Hulu Sungai", "Selatan Tahun 2024", "Data latihan");
        assertThat(words).allMatch(each -> each.y() + each.type().size() * 0.25 <= Sheet.HEIGHT);
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1366, 768", "1920, 1080"})
    void an_activity_is_read_whole_within_its_row_however_long_it_is(double width, double height) {
        String words = "Reviu kinerja tahunan aksi konvergensi percepatan penurunan stunting terintegrasi bersama OPD";
        for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
            PlanTableBody.Row row = activity(words.substring(0, end));
            Sheet sheet = new Sheet(Sheet.widthOn(width, height));
            table(List.of(row)).draw(sheet);

            List<Mark.Words> lines = activityLines(sheet);
            Mark.Words last = lines.get(lines.size() - 1);
            assertThat(String.join(" ", lines.stream().map(Mark.Words::text).toList()))
                    .isEqualTo(row.activity());
            assertThat(lines.get(0).y() - lines.get(0).type().size() * 0.75).isGreaterThanOrEqualTo(192);
            assertThat(last.y() + last.type().size() * 0.25).isLessThanOrEqualTo(192 + row.height());
        }
    }

    @Test
    void an_activity_higher_than_a_slide_goes_on_in_a_further_row_with_the_same_values() {
        PlanTableBody.Row row =
                activity("Penyediaan pangan lokal bagi ibu hamil ".repeat(15).strip());
        List<PlanTableBody.Row> parts = row.parts();

        assertThat(parts).hasSize(2);
        assertThat(parts).allMatch(part -> part.height() <= PlanTableBody.ROOM);
        assertThat(parts).extracting(PlanTableBody.Row::rupiah).containsOnly("33.164.700");
        assertThat(String.join(
                        " ", parts.stream().map(PlanTableBody.Row::activity).toList()))
                .isEqualTo(row.activity());
        assertThat(activity("Insentif KPM").parts()).hasSize(1);
    }

    @Test
    void rows_of_every_height_stand_below_each_other_above_the_sums() {
        PlanTableBody table = (PlanTableBody) HallSlides.all().get("rencana").body();
        Sheet sheet = new Sheet(Sheet.NARROWEST);
        table.draw(sheet);

        assertThat(table.rows().stream().mapToDouble(PlanTableBody.Row::height).sum())
                .isLessThanOrEqualTo(PlanTableBody.ROOM);
        assertThat(activityLines(sheet).stream().map(Mark.Words::y)).isSorted().allMatch(y -> y < 192 + 620);
    }

    @Test
    void an_activity_that_needs_smaller_letters_is_read_whole_in_two_lines() {
        String activity = "Bibit dan pendampingan pekarangan pangan lestari keluarga berisiko";
        PlanTableBody table = (PlanTableBody) HallSlides.all().get("rencana").body();
        PlanTableBody.Row row = new PlanTableBody.Row(
                "10",
                activity,
                "66 desa",
                "66 kali",
                "176.481.900",
                table.rows().get(2).decided(),
                null);
        Sheet sheet = new Sheet(Sheet.WIDEST);
        new PlanTableBody(table.head(), table.columns(), List.of(row), List.of()).draw(sheet);

        List<Mark.Words> lines = words(sheet.marks()).stream()
                .filter(each ->
                        each.text().contains("pendampingan") || each.text().contains("keluarga"))
                .toList();
        assertThat(lines).extracting(Mark.Words::text).hasSize(2).noneMatch(text -> text.endsWith("…"));
        assertThat(String.join(" ", lines.stream().map(Mark.Words::text).toList()))
                .isEqualTo(activity);
        assertThat((lines.get(0).y() + lines.get(1).y()) / 2).isBetween(192 + 62.0, 192 + 62 + 13.0);
    }

    @ParameterizedTest(name = "{0} wide")
    @ValueSource(doubles = {Sheet.NARROWEST, Sheet.WIDEST})
    void a_target_stands_beside_its_bar_and_not_under_it(double width) {
        Sheet sheet = new Sheet(width);
        HallSlides.all().get("celah").body().draw(sheet);

        double bars = sheet.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.height() == 30)
                .mapToDouble(box -> box.x() + box.width())
                .max()
                .orElseThrow();
        assertThat(words(sheet.marks()))
                .filteredOn(each -> each.text().startsWith("target"))
                .hasSize(GapsBody.MOST)
                .allSatisfy(each -> assertThat(each.x() - Fit.width(each.text(), each.type()))
                        .isGreaterThan(bars));
    }

    private static PlanTableBody.Row activity(String words) {
        return new PlanTableBody.Row("6", words, "seluruh desa", "148 orang", "33.164.700", Decided.NOTHING, null);
    }

    private static PlanTableBody table(List<PlanTableBody.Row> rows) {
        return new PlanTableBody(new Head("Rencana", ""), List.of("", "", "", "", "", ""), rows, List.of());
    }

    private static List<Mark.Words> activityLines(Sheet sheet) {
        double left = new PlanTableBody.Columns(sheet).activity();
        return words(sheet.marks()).stream()
                .filter(each -> each.x() == left && each.y() > 192)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1366, 768", "1920, 1080"})
    void corrected_places_and_target_stand_whole_and_bold_below_what_they_were(double width, double height) {
        PlanTableBody.Row row =
                ((PlanTableBody) HallSlides.all().get("rencana").body()).rows().get(0);
        Sheet sheet = new Sheet(Sheet.widthOn(width, height));
        table(List.of(row)).draw(sheet);

        double left = new PlanTableBody.Columns(sheet).places();
        List<Mark.Words> cell = words(sheet.marks()).stream()
                .filter(each -> each.x() == left && each.y() > 192)
                .toList();
        assertThat(String.join(" ", cell.stream().map(Mark.Words::text).toList()))
                .isEqualTo("seluruh desa 148 desa 120 orang 148 orang");
        assertThat(cell)
                .filteredOn(each -> !each.struck())
                .extracting(Mark.Words::text, each -> each.type().weight())
                .containsExactly(tuple("148 desa", Type.Weight.SEMIBOLD), tuple("148 orang", Type.Weight.SEMIBOLD));
        assertThat(cell.get(0).y() - cell.get(0).type().size() * 0.75).isGreaterThanOrEqualTo(192);
        assertThat(cell.get(cell.size() - 1).y() + Type.SMALLEST_BODY * 0.25).isLessThanOrEqualTo(192 + row.height());
    }

    @Test
    void a_page_of_several_is_told_also_beside_words_that_have_no_room() {
        Sheet sheet = new Sheet(Sheet.NARROWEST);
        sheet.head(new Head("Komitmen 1", "Dinas Pengendalian Penduduk, Keluarga Berencana dan Perempuan", "2/3"));

        assertThat(words(sheet.marks())).extracting(Mark.Words::text).anyMatch(text -> text.endsWith("…  2/3"));
    }

    @Test
    void a_message_takes_the_place_of_the_foot_and_is_never_smaller_than_what_is_said() {
        Foot foot = new Foot("Rembuk", "", "10.42 WITA", "8/14", "", "Waktu bicara tinggal 2 menit; ".repeat(3));

        List<Mark.Words> words = words(HallSlides.all().get("rencana").marks(Sheet.NARROWEST, foot));

        assertThat(words)
                .extracting(Mark.Words::text)
                .doesNotContain("10.42 WITA")
                .anyMatch(text -> text.startsWith("Waktu"));
        assertThat(words).allMatch(each -> each.type().size() >= Type.SMALLEST_BODY);
    }

    private static List<Mark.Words> words(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }
}
