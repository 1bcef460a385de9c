package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.domain.quality.FindingKind;
import id.rembuk.domain.quality.Measure;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells a finding in words: where, which number, what it is, what is expected, what to do and how to ask for it. */
public final class FindingWords {
    private static final int POINTS = 2;

    private final QualityBoard board;
    private final Messages messages;

    public FindingWords(QualityBoard board, Messages messages) {
        this.board = board;
        this.messages = messages;
    }

    /** Desa with its kecamatan, a kecamatan, or the regency. */
    public String area(String areaId) {
        Area area = board.areas().get(areaId);
        if (area == null) {
            return board.identity().regencyName();
        }
        if (area.level() == AreaLevel.KECAMATAN) {
            return messages.get("quality.area.kecamatan", area.name());
        }
        if (area.level() != AreaLevel.DESA || area.parentId() == null) {
            return area.name();
        }
        Area kecamatan = board.areas().get(area.parentId());
        return kecamatan == null ? area.name() : messages.get("quality.area.desa", area.name(), kecamatan.name());
    }

    /** Which number, e.g. Balita diukur. */
    public String measure(Measure measure) {
        if (measure.indicator() != null) {
            String indicator = indicator(measure.indicator());
            return measure.service() == null ? indicator : of(measure.service(), indicator);
        }
        return measure.count() == null ? messages.get("quality.measure.counts") : of(measure.count());
    }

    private String of(CountField field) {
        return messages.get("quality.measure." + key(field));
    }

    private String of(ServiceField field, String indicator) {
        return messages.get("quality.measure." + key(field), indicator);
    }

    private String indicator(String code) {
        Indicator indicator = board.indicators().get(code);
        return indicator == null ? code : messages.get("quality.indicator", code, indicator.name());
    }

    /** Source and period; the year alone where there are no figures yet. */
    public String dataset(Dataset dataset) {
        return dataset == null
                ? period(Period.ofYear(board.year()))
                : messages.get("quality.dataset", dataset.source().label(), period(dataset.period()));
    }

    private String period(Period period) {
        String year = String.valueOf(period.year());
        return period.month() == null
                ? messages.get("quality.period.year", year)
                : messages.get("quality.period.month", messages.dates().month(period.month()), year);
    }

    /** What stands there. */
    public String what(DataFinding finding) {
        return messages.get("quality.what." + key(finding.kind()), arguments(finding));
    }

    /** What would be right. */
    public String expected(DataFinding finding) {
        return messages.get("quality.expected." + key(finding.kind()), arguments(finding));
    }

    /** What the planner does about it. */
    public String todo(DataFinding finding) {
        return messages.get("quality.todo." + key(finding.kind().group()));
    }

    /** A sentence by which the owner is asked. */
    public String ask(DataFinding finding) {
        return messages.get("quality.ask." + key(finding.kind()), arguments(finding));
    }

    public String group(FindingKind.Group group) {
        return messages.get("quality.group." + key(group));
    }

    public String severity(FindingKind.Severity severity) {
        return messages.get("quality.severity." + key(severity));
    }

    private Object[] arguments(DataFinding finding) {
        List<Object> words = new ArrayList<>();
        words.add(area(finding.areaId()));
        words.add(inSentence(finding.measure()));
        words.add(dataset(finding.dataset()));
        words.add(other(finding.other()));
        finding.counts().forEach(count -> words.add(Formats.number(count)));
        for (int i = 0; i < finding.percents().size(); i++) {
            BigDecimal percent = finding.percents().get(i);
            words.add(i == POINTS ? points(percent) : Formats.percent(percent));
        }
        return words.toArray();
    }

    /** Small letter first, except where the code of an indicator stands there. */
    private String inSentence(Measure measure) {
        String words = measure(measure);
        boolean code = measure.indicator() != null && measure.service() == null;
        return code ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String other(DataFinding.Other other) {
        if (other == null) {
            return "";
        }
        return other.areaId() != null ? area(other.areaId()) : dataset(other.dataset());
    }

    private String points(BigDecimal points) {
        String amount = Formats.decimals(points.abs(), 1);
        return points.signum() < 0
                ? messages.get("quality.points.down", amount)
                : messages.get("quality.points.up", amount);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
