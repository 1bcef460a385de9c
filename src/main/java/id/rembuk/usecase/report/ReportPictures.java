package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.picture.AnalysisPicture;
import id.rembuk.usecase.picture.CoverageGap;
import id.rembuk.usecase.picture.FigureBoard;
import id.rembuk.usecase.picture.FigureChoice;
import id.rembuk.usecase.picture.HeatPages;
import id.rembuk.usecase.picture.QuadrantPicture;
import id.rembuk.usecase.picture.TilesPicture;
import id.rembuk.usecase.picture.TrendPicture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pictures of the analysis report, each with what it shows and where its numbers come from. */
final class ReportPictures {
    /** Width and height of a picture for a page, in the figure's units. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 360;

    private final FigureBoard board;
    private final PriorityBoard priorities;
    private final Audience audience;
    private final Messages messages;

    ReportPictures(FigureBoard board, PriorityBoard priorities, Audience audience, Messages messages) {
        this.board = board;
        this.priorities = priorities;
        this.audience = audience;
        this.messages = messages;
    }

    List<ReportPart> parts() {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Heading(messages.get("report.analysis.data")));
        parts.addAll(data());
        section(parts, "report.analysis.trend", List.of(new TrendPicture(board, board.regency(), audience, messages)));
        board.countBatches().stream().findFirst().ifPresent(batch -> {
            FigureChoice prevalence = FigureChoice.prevalence(batch);
            List<AnalysisPicture> pictures = new ArrayList<>();
            pictures.add(new TilesPicture(board, prevalence, audience, messages));
            quadrant(prevalence, pictures);
            section(parts, "report.analysis.burden", pictures);
        });
        board.serviceBatches().stream()
                .findFirst()
                .ifPresent(batch -> section(
                        parts, "report.analysis.heat", new HeatPages(board, batch, audience, messages).summary()));
        return parts;
    }

    /** Burden against the coverage of the service that lacks most, which its title names. */
    private void quadrant(FigureChoice burden, List<AnalysisPicture> pictures) {
        board.served().stream()
                .filter(indicator -> !indicator.lowerIsBetter())
                .map(indicator -> FigureChoice.coverage(
                        indicator, board.serviceBatches(indicator.code()).get(0)))
                .filter(choice -> coverage(choice).isPresent())
                .min(Comparator.comparing(choice -> coverage(choice).orElseThrow()))
                .ifPresent(lowest -> pictures.add(new QuadrantPicture(board, burden, lowest, audience, messages)));
    }

    private Optional<BigDecimal> coverage(FigureChoice choice) {
        return CoverageGap.rate(board, choice.indicator(), choice.batch()).percent();
    }

    private List<ReportPart> data() {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "report.analysis.desa",
                Formats.number(board.kecamatan().size()),
                Formats.number(board.kecamatan().stream()
                        .mapToLong(kecamatan -> board.desaOf(kecamatan).size())
                        .sum())));
        priorities
                .sets()
                .forEach(set -> sentences.add(messages.get(
                        "report.analysis.set", set.source().label(), time(set.period()), Formats.number(set.desa()))));
        if (priorities.sets().isEmpty()) {
            sentences.add(messages.get("report.analysis.no-data"));
        }
        board.countBatches().stream()
                .findFirst()
                .flatMap(newest -> new YearChange(board, audience, messages).sentence(newest))
                .ifPresent(sentences::add);
        return List.of(new ReportPart.Items(sentences), new ReportPart.Text(messages.get("report.analysis.sources")));
    }

    private void section(List<ReportPart> parts, String headingKey, List<AnalysisPicture> pictures) {
        List<AnalysisPicture> drawn =
                pictures.stream().filter(picture -> !picture.isEmpty()).toList();
        if (drawn.isEmpty()) {
            return;
        }
        parts.add(new ReportPart.Heading(messages.get(headingKey)));
        for (AnalysisPicture picture : drawn) {
            List<String> caption = new ArrayList<>(List.of(picture.title() + "."));
            caption.addAll(picture.notes());
            parts.add(new ReportPart.Picture(picture.draw(WIDTH, HEIGHT), String.join(" ", caption)));
        }
    }

    private static String time(Period period) {
        return period.month() == null
                ? String.valueOf(period.year())
                : Formats.month(period.month()) + " " + period.year();
    }
}
