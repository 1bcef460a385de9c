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

    /** What makes two figures one row: the source, and where it was read for a source without a name of its own. */
    private record Source(DataSource kind, String citation) implements Comparable<Source> {
        static Source of(Figure figure) {
            boolean named = figure.source() != DataSource.OTHER;
            return new Source(
                    figure.source(),
                    named || figure.citation() == null ? "" : figure.citation().strip());
        }

        @Override
        public int compareTo(Source other) {
            int order = kind.compareTo(other.kind);
            return order == 0 ? citation.compareTo(other.citation) : order;
        }
    }

    Map<String, Object> of(SituationFacts facts) {
        List<Map<String, String>> cases = sentences(
                facts.cases(),
                "paper.situation.cases",
                "paper.situation.cases-other",
                figure -> messages.get("paper.situation.children", Formats.number(figure.value())));
        List<Map<String, String>> prevalences = sentences(
                facts.prevalences(),
                "paper.situation.prevalence",
                "paper.situation.prevalence-other",
                figure -> Formats.percent(figure.value()));
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

    private List<Map<String, String>> sentences(
            List<Figure> figures, String key, String otherKey, Function<Figure, String> value) {
        Map<Source, List<Figure>> bySource =
                figures.stream().collect(Collectors.groupingBy(Source::of, TreeMap::new, Collectors.toList()));
        List<Map<String, String>> sentences = new ArrayList<>();
        bySource.forEach((source, own) -> {
            List<Figure> sorted = own.stream().sorted(BY_TIME).toList();
            List<String> parts = sorted.stream()
                    .map(figure -> value.apply(figure) + " (" + time(figure) + ")")
                    .toList();
            String listed = new MeetingValues(messages).listed(parts);
            String sentence = source.kind() == DataSource.OTHER
                    ? messages.get(otherKey, listed)
                    : messages.get(key, source.kind().label(), listed);
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
