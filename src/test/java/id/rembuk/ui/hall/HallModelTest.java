package id.rembuk.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.Decided;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.hall.TextBody;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.hall.Deck;
import id.rembuk.usecase.hall.HallStand;
import id.rembuk.usecase.rembuk.SpeakingTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallModelTest {
    private static final RecordRef LINE = new RecordRef(RecordKind.PLAN_LINE, "baris-1");

    private final List<HallStand> kept = new ArrayList<>();
    private long nanos;
    private final SpeakingTimer timer = new SpeakingTimer(() -> nanos);
    private HallModel model;

    @BeforeEach
    void deck() {
        model = new HallModel(Workspaces.CLOCK, () -> nanos, timer);
        model.deck(deck("satu", "dua", "tiga"));
        model.keepBy(kept::add);
    }

    @Test
    void the_hall_goes_on_slide_by_slide_and_stays_on_the_last() {
        assertThat(shown()).isEqualTo("satu");
        model.advance();
        assertThat(shown()).isEqualTo("dua");
        assertThat(model.nextProperty().get().key()).isEqualTo("tiga");
        model.advance();
        model.advance();
        assertThat(shown()).isEqualTo("tiga");
        model.back();
        assertThat(shown()).isEqualTo("dua");
        assertThat(model.hallProperty().get().foot().position()).isEqualTo("2/3");
    }

    @Test
    void a_frozen_hall_keeps_its_slide_and_its_values_while_the_operator_goes_on() {
        model.frozenProperty().set(true);
        model.advance();
        model.deck(deck("satu!", "dua", "tiga"));

        assertThat(shown()).isEqualTo("satu");
        assertThat(model.liveProperty().get().key()).isEqualTo("dua");

        model.cover(Cover.BLACK);
        assertThat(model.hallProperty().get().cover()).isEqualTo(Cover.BLACK);
        model.cover(Cover.BLACK);
        model.frozenProperty().set(false);
        assertThat(shown()).isEqualTo("dua");
    }

    @Test
    void a_cover_goes_by_the_same_key_and_when_another_slide_is_shown() {
        model.cover(Cover.BLACK);
        model.cover(Cover.LOGO);
        assertThat(model.hallProperty().get().cover()).isEqualTo(Cover.LOGO);
        model.cover(Cover.LOGO);
        assertThat(model.hallProperty().get().cover()).isEqualTo(Cover.NONE);
        model.cover(Cover.BLACK);
        model.advance();
        assertThat(model.hallProperty().get().cover()).isEqualTo(Cover.NONE);
    }

    @Test
    void new_data_change_what_is_shown_and_not_where_the_hall_is() {
        model.advance();
        model.deck(deck("nol", "satu", "dua", "tiga"));

        assertThat(shown()).isEqualTo("dua");
        assertThat(model.hallProperty().get().foot().position()).isEqualTo("3/4");
        assertThat(model.nextProperty().get().key()).isEqualTo("tiga");

        model.deck(deck("nol", "satu", "tiga"));
        assertThat(shown()).isEqualTo("tiga");
    }

    @Test
    void a_message_runs_out_by_a_clock_that_never_jumps() {
        model.tell("Waktu habis", Duration.ofSeconds(20));
        assertThat(model.hallProperty().get().foot().message()).isEqualTo("Waktu habis");

        nanos += Duration.ofSeconds(19).toNanos();
        model.tick();
        assertThat(model.hallProperty().get().foot().message()).isEqualTo("Waktu habis");

        nanos += Duration.ofSeconds(2).toNanos();
        model.tick();
        assertThat(model.hallProperty().get().foot().message()).isEmpty();
    }

    @Test
    void hall_and_panel_show_the_one_timer_of_the_item_that_is_on() {
        AgendaItem item =
                AgendaItem.named("butir-6", "rapat", 6, "Koreksi rencana").plannedMinutes(30);
        model.deck(new Deck(texts("satu"), Foot.EMPTY, Workspaces.WITA, "WITA", item));
        assertThat(timeInHall()).isEmpty();

        timer.start("butir-6", 18 * 60);
        nanos += Duration.ofSeconds(52).toNanos();
        model.tick();
        assertThat(timeInHall()).isEqualTo("18.52 / 30");
        assertThat(model.timeProperty().get()).isEqualTo("18.52 / 30");

        timer.pause();
        nanos += Duration.ofMinutes(5).toNanos();
        model.tick();
        assertThat(timeInHall()).isEqualTo("18.52 / 30");

        model.timedProperty().set(false);
        assertThat(timeInHall()).isEmpty();
        assertThat(model.timeProperty().get()).isEqualTo("18.52 / 30");

        model.timedProperty().set(true);
        timer.start("butir-7", 0);
        model.tick();
        assertThat(timeInHall()).as("an item the slides do not know yet").isEmpty();
    }

    @Test
    void the_hall_follows_what_is_selected_only_when_it_is_wanted() {
        model.deck(deckWithPlan());
        model.follow(LINE);
        assertThat(shown()).isEqualTo("satu");

        model.followingProperty().set(true);
        model.follow(LINE);
        assertThat(shown()).isEqualTo("rencana");
    }

    @Test
    void what_is_typed_is_seen_only_while_it_is_told_and_never_kept() {
        model.deck(deckWithPlan());
        model.followingProperty().set(true);
        model.follow(LINE);
        model.typing(Optional.of(new Typing(LINE, "Pagu", "151.02")));
        assertThat(changed()).contains("Pagu: 151.02");

        model.typing(Optional.empty());
        assertThat(changed()).isEmpty();
    }

    @Test
    void after_a_power_cut_the_hall_is_where_it_was() {
        model.advance();
        model.cue(model.slides().get(0));
        model.darkProperty().set(true);
        model.frozenProperty().set(true);
        HallStand last = kept.get(kept.size() - 1);

        HallModel again = new HallModel(Workspaces.CLOCK, () -> nanos, timer);
        again.resume(last);
        again.deck(deck("satu", "dua", "tiga"));

        assertThat(again.liveProperty().get().key()).isEqualTo("dua");
        assertThat(again.nextProperty().get().key()).isEqualTo("satu");
        assertThat(again.hallProperty().get().slide().key()).isEqualTo("dua");
        assertThat(again.hallProperty().get().dark()).isTrue();
        assertThat(again.frozenProperty().get()).isTrue();
    }

    private String shown() {
        return model.hallProperty().get().slide().key();
    }

    private String timeInHall() {
        return model.hallProperty().get().foot().timer();
    }

    private String changed() {
        PlanTableBody body = (PlanTableBody) model.hallProperty().get().slide().body();
        return body.rows().get(0).changed() == null
                ? ""
                : body.rows().get(0).changed().note();
    }

    /** A key with "!" is the same slide with another text. */
    private static Deck deck(String... keys) {
        return new Deck(texts(keys), Foot.EMPTY, Workspaces.WITA, "WITA", null);
    }

    private static Deck deckWithPlan() {
        PlanTableBody.Row row = new PlanTableBody.Row("1", "Kegiatan", "", "", "", Decided.NOTHING, null);
        PlanTableBody body =
                new PlanTableBody(new Head("Rencana", ""), List.of("", "", "", "", ""), List.of(row), List.of());
        List<Slide> slides = new ArrayList<>(texts("satu", "dua"));
        slides.add(new Slide("rencana", body, List.of(LINE)));
        return new Deck(slides, Foot.EMPTY, Workspaces.WITA, "WITA", null);
    }

    private static List<Slide> texts(String... keys) {
        return Stream.of(keys)
                .map(key -> Slide.of(key.replace("!", ""), new TextBody(new Head(key, ""), key)))
                .toList();
    }
}
