package id.rembuk.export.pdf;

import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.document.SituationFacts.TargetFact;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The situation as sentences, one for each source, because figures of two sources are never one row. */
final class SituationValues {
    private static final Comparator<Figure> BY_TIME = Comparator.comparingInt(Figure::year)
            .thenComparing(Figure::month, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Messages messages;

    SituationValues(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(SituationFacts facts) {
        List<Map<String, String>> cases = sentences(
                facts.cases(),
                "paper.situation.cases",
                figure -> messages.get("paper.situation.children", Formats.number(figure.value())));
        List<Map<String, String>> prevalences =
                sentences(facts.prevalences(), "paper.situation.prevalence", figure -> Formats.percent(figure.value()));
        List<Map<String, String>> targets = targets(facts.targets());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kasus", cases);
        values.put("prevalensi", prevalences);
        values.put("target", targets);
        values.put("adaDuaSumber", !cases.isEmpty() && !prevalences.isEmpty());
        values.put("lokus", String.join(", ", facts.priorityDesa()));
        values.put("jumlahLokus", Formats.number(facts.priorityDesa().size()));
        values.put(
                "ada",
                !(cases.isEmpty()
                        && prevalences.isEmpty()
                        && targets.isEmpty()
                        && facts.priorityDesa().isEmpty()));
        return values;
    }

    private List<Map<String, String>> sentences(List<Figure> figures, String key, Function<Figure, String> value) {
        Map<DataSource, List<Figure>> bySource =
                figures.stream().collect(Collectors.groupingBy(Figure::source, TreeMap::new, Collectors.toList()));
        List<Map<String, String>> sentences = new ArrayList<>();
        bySource.forEach((source, own) -> {
            List<Figure> sorted = own.stream().sorted(BY_TIME).toList();
            List<String> parts = sorted.stream()
                    .map(figure -> value.apply(figure) + " (" + time(figure) + ")")
                    .toList();
            String sentence = messages.get(key, source.label(), new MeetingValues(messages).listed(parts));
            sentences.add(Map.of(
                    "kalimat",
                    sentence + citations(sorted.stream().map(Figure::citation).toList())));
        });
        return sentences;
    }

    private List<Map<String, String>> targets(List<TargetFact> targets) {
        Map<Integer, List<TargetFact>> byYear =
                targets.stream().collect(Collectors.groupingBy(TargetFact::year, TreeMap::new, Collectors.toList()));
        List<Map<String, String>> sentences = new ArrayList<>();
        byYear.forEach((year, own) -> {
            List<String> parts = own.stream()
                    .map(target -> target.areaName() + " " + Formats.targetPercent(target.percent()))
                    .toList();
            String sentence = messages.get(
                    "paper.situation.target", String.valueOf(year), new MeetingValues(messages).listed(parts));
            sentences.add(Map.of(
                    "kalimat",
                    sentence + citations(own.stream().map(TargetFact::citation).toList())));
        });
        return sentences;
    }

    private String citations(List<String> citations) {
        String joined = citations.stream()
                .filter(PaperValues::filled)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("; "));
        return joined.isEmpty() ? "" : " " + messages.get("paper.situation.source", joined);
    }

    private static String time(Figure figure) {
        return (figure.month() == null ? "" : Formats.month(figure.month()) + " ") + figure.year();
    }
}
