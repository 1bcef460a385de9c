package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ComputedAnswer;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.guide.GuideBoard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the section Aksi says where things stand. */
record GuideWords(Messages messages) {

    String standing(ActionProgress action) {
        return switch (action.standing()) {
            case DONE -> messages.get("guide.standing.done");
            case RUNNING -> messages.get("guide.standing.running");
            case OPEN -> messages.get("guide.standing.open");
        };
    }

    static Tone tone(ActionProgress action) {
        return switch (action.standing()) {
            case DONE -> Tone.SELESAI;
            case RUNNING -> Tone.BERJALAN;
            case OPEN -> Tone.USULAN;
        };
    }

    /** Where a step stands on a day, in two words. */
    String standing(StepProgress row, LocalDate today) {
        return switch (row.standing(today)) {
            case DONE -> messages.get("guide.standing.done");
            case HELD_UP ->
                messages.get(
                        "guide.standing.held-up", Formats.number(row.answer().open()));
            case LATE -> messages.get("guide.standing.late");
            case RUNNING -> messages.get("guide.standing.running");
            case OPEN -> messages.get("guide.standing.open");
        };
    }

    static Tone tone(StepProgress row, LocalDate today) {
        return switch (row.standing(today)) {
            case DONE -> Tone.SELESAI;
            case HELD_UP -> Tone.PERHATIAN;
            case LATE -> Tone.TERLAMBAT;
            case RUNNING -> Tone.BERJALAN;
            case OPEN -> Tone.USULAN;
        };
    }

    /** What the data say of a step, with counts. */
    String answer(ComputedAnswer answer) {
        if (answer.of() == 0) {
            return messages.get("guide.rule.none." + answer.rule().code());
        }
        return messages.get(
                "guide.rule.count." + answer.rule().code(),
                Formats.number(answer.held()),
                Formats.number(answer.of()),
                Formats.number(answer.open()));
    }

    /** How a rule judges. */
    String help(ComputedRule rule) {
        return messages.get("guide.rule.help." + rule.code());
    }

    /** A day and how far it is. */
    String day(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        String date = messages.dates().date(day);
        if (days == 0) {
            return messages.get("guide.day.today", date);
        }
        return days > 0
                ? messages.get("guide.day.left", date, Formats.number(days))
                : messages.get("guide.day.past", date, Formats.number(-days));
    }

    /** Day and month; the year is that of the cycle unless it is another one. */
    String shortDay(LocalDate day, int year) {
        return day.getYear() == year
                ? day.getDayOfMonth() + " " + messages.dates().month(day.getMonthValue())
                : messages.dates().shortDate(day);
    }

    /** Where a statement comes from, e.g. "Pedoman 2018, tabel jadwal". */
    String source(GuideBoard board, Statement statement) {
        if (statement.source().equals(Statement.OWN)) {
            return messages.get("guide.source.own");
        }
        String title =
                board.source(statement.source()).map(source -> source.title()).orElse(statement.source());
        return statement.reference() == null ? title : title + ", " + statement.reference();
    }
}
