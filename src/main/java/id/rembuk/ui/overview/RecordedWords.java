package id.rembuk.ui.overview;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.Locale;
import java.util.Objects;

/** Puts a noted figure into one line: time, source, value and where it was read. */
record RecordedWords(Messages messages) {

    String of(WorkspaceRecord record) {
        if (record instanceof StuntingCount count) {
            String cases = count.cases() == null ? "" : Formats.number(count.cases());
            return messages.get(
                    "overview.recorded.cases",
                    when(count.year(), count.month(), count.source()),
                    cases,
                    cited(count.citation()));
        }
        if (record instanceof PrevalenceFigure figure) {
            return messages.get(
                    "overview.recorded.prevalence",
                    when(figure.year(), figure.month(), figure.source()),
                    Formats.targetPercent(figure.percent()),
                    cited(figure.citation()));
        }
        if (record instanceof HigherPrevalence figure) {
            return messages.get(
                    "overview.recorded.higher",
                    scope(figure.scope()),
                    when(figure.year(), figure.month(), figure.source()),
                    Formats.targetPercent(figure.percent()),
                    cited(figure.citation()));
        }
        PrevalenceTarget target = (PrevalenceTarget) record;
        return messages.get(
                "overview.recorded.target",
                scope(target.scope()),
                String.valueOf(target.year()),
                Formats.targetPercent(target.percent()),
                statement(target));
    }

    /** Who stated a target and when, as far as known. */
    String statement(PrevalenceTarget target) {
        String by = cited(target.statedBy() == null ? target.citation() : target.statedBy());
        return target.statedOn() == null ? by : by + ", " + messages.dates().shortDate(target.statedOn());
    }

    private String scope(AreaLevel level) {
        return messages.get("overview.scope." + level.name().toLowerCase(Locale.ROOT));
    }

    private String when(int year, Integer month, DataSource source) {
        return source.label() + " " + (month == null ? "" : messages.dates().month(month) + " ") + year;
    }

    private static String cited(String citation) {
        return Objects.toString(citation, "");
    }
}
