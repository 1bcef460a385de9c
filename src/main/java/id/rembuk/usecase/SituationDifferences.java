package id.rembuk.usecase;

import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.document.SituationFacts.TargetFact;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what a correction changes of the situation: figures and targets before and after, lokus that came and went. */
final class SituationDifferences {
    private final Messages messages;
    private final List<String> found = new ArrayList<>();

    SituationDifferences(Messages messages) {
        this.messages = messages;
    }

    List<String> between(SituationFacts before, SituationFacts after) {
        compare(cases(before), cases(after));
        compare(prevalences(before), prevalences(after));
        compare(targets(before), targets(after));
        lokus(before.priorityDesa(), after.priorityDesa());
        if (found.isEmpty() && !before.equals(after)) {
            found.add(messages.get("record.difference.situation"));
        }
        return List.copyOf(found);
    }

    private Map<String, String> cases(SituationFacts facts) {
        Map<String, String> told = new LinkedHashMap<>();
        facts.cases()
                .forEach(figure ->
                        told.put(messages.get("record.situation.cases", when(figure)), persons(figure.value())));
        return told;
    }

    private Map<String, String> prevalences(SituationFacts facts) {
        Map<String, String> told = new LinkedHashMap<>();
        facts.prevalences()
                .forEach(figure ->
                        told.put(messages.get("record.situation.prevalence", when(figure)), percent(figure.value())));
        return told;
    }

    private Map<String, String> targets(SituationFacts facts) {
        Map<String, String> told = new LinkedHashMap<>();
        for (TargetFact target : facts.targets()) {
            told.put(
                    messages.get("record.situation.target", target.areaName(), String.valueOf(target.year())),
                    percent(target.percent()));
        }
        return told;
    }

    private void compare(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                found.add(messages.get(
                        "record.difference.changed", name, known(before.get(name)), known(after.get(name))));
            }
        }
    }

    private void lokus(List<String> before, List<String> after) {
        List<String> came =
                after.stream().filter(name -> !before.contains(name)).toList();
        List<String> went =
                before.stream().filter(name -> !after.contains(name)).toList();
        if (!came.isEmpty()) {
            found.add(messages.get("record.difference.lokus-added", String.join(", ", came)));
        }
        if (!went.isEmpty()) {
            found.add(messages.get("record.difference.lokus-removed", String.join(", ", went)));
        }
    }

    private String known(String value) {
        return value == null ? messages.get("record.difference.nothing") : value;
    }

    private static String when(Figure figure) {
        String year = String.valueOf(figure.year());
        String time = figure.month() == null ? year : Formats.month(figure.month()) + " " + year;
        return figure.source().label() + " " + time;
    }

    private static String persons(BigDecimal value) {
        return value == null ? null : Formats.number(value);
    }

    private static String percent(BigDecimal value) {
        return value == null ? null : Formats.targetPercent(value);
    }
}
