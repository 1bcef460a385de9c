package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityFigures.FigureSet;
import id.rembuk.usecase.PriorityRuleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rule: its figures, weights and limits as fields, its sentences to read aloud, and the decree of its list. */
final class RulePanel extends VBox {
    private final Messages messages;
    private final RankingViewModel model;
    private final PriorityRuleText words;
    private final SavedChoice<FigureSet> figures;
    private final SavedField<BigDecimal> count;
    private final SavedField<BigDecimal> prevalence;
    private final SavedField<BigDecimal> risk;
    private final SavedField<BigDecimal> least;
    private final SavedField<BigDecimal> wanted;
    private final SavedField<String> decree;
    private final VBox sentences = new VBox();
    private final Label confirmed = new Label();

    RulePanel(RankingViewModel model, Fields fields) {
        this.model = model;
        messages = fields.messages();
        words = new PriorityRuleText(messages);
        figures = fields.choice("priority.field.figures", List.of(), this::figureSet, model::useFigures);
        figures.named("priority-figures");
        count = weight(fields, "priority.field.count", "priority-weight-count", PriorityRule::withCountWeight);
        prevalence = weight(
                fields, "priority.field.prevalence", "priority-weight-prevalence", PriorityRule::withPrevalenceWeight);
        risk = weight(fields, "priority.field.risk", "priority-weight-risk", PriorityRule::withRiskWeight);
        least = fields.number("priority.field.least-measured", model::leastMeasured);
        least.named("priority-least-measured");
        wanted = fields.number("priority.field.wanted", model::want);
        wanted.named("priority-wanted");
        decree = fields.text("priority.field.decree", model::decree);
        decree.named("priority-decree");
        confirmed.setWrapText(true);
        confirmed.setMinHeight(Region.USE_PREF_SIZE);
        confirmed.setId("priority-confirmed");
        sentences.setId("priority-sentences");
        sentences.getStyleClass().add("kalimat-aturan");
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        figures,
                        Forms.section(messages.get("priority.section.weights"), Forms.row(count, prevalence, risk)),
                        Forms.row(wanted, least),
                        Forms.section(messages.get("priority.section.sentences"), sentences),
                        Forms.section(messages.get("priority.section.confirmed"), confirmed, decree));
    }

    void show(PriorityBoard board) {
        PriorityRule rule = board.rule();
        List<FigureSet> sets = new ArrayList<>(board.sets());
        FigureSet used = sets.stream()
                .filter(set -> set.period().equals(rule.period()) && set.source() == rule.source())
                .findFirst()
                .orElseGet(() -> new FigureSet(rule.period(), rule.source(), 0));
        if (!sets.contains(used)) {
            sets.add(used);
        }
        if (!figures.control().getItems().equals(sets)) {
            figures.items(sets);
        }
        figures.show(used);
        count.show(BigDecimal.valueOf(rule.countWeight()));
        prevalence.show(BigDecimal.valueOf(rule.prevalenceWeight()));
        risk.show(BigDecimal.valueOf(rule.riskWeight()));
        least.show(BigDecimal.valueOf(rule.leastMeasured()));
        wanted.show(BigDecimal.valueOf(rule.wanted()));
        List<String> told = words.sentences(rule);
        sentences.getChildren().clear();
        for (int i = 0; i < told.size(); i++) {
            sentences.getChildren().add(sentence(i + 1, told.get(i)));
        }
        boolean none = board.confirmed().isEmpty();
        confirmed.setText(
                none
                        ? messages.get("priority.confirmed.none")
                        : messages.get(
                                "priority.confirmed",
                                Formats.number(board.confirmed().size()),
                                String.valueOf(board.cycle().planningYear())));
        decree.setVisible(!none);
        decree.setManaged(!none);
        if (!none) {
            decree.show(Objects.requireNonNullElse(board.confirmed().get(0).decree(), ""));
        }
    }

    void focus() {
        count.control().requestFocus();
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        List.of(count, prevalence, risk, least, wanted).forEach(SavedField::commitNow);
        decree.commitNow();
    }

    private SavedField<BigDecimal> weight(
            Fields fields, String labelKey, String id, BiFunction<PriorityRule, Integer, PriorityRule> change) {
        SavedField<BigDecimal> field = fields.number(labelKey, value -> model.weigh(value, change));
        field.named(id);
        return field;
    }

    private String figureSet(FigureSet set) {
        String year = String.valueOf(set.period().year());
        Integer month = set.period().month();
        return messages.get(
                "priority.figure-set",
                set.source().label(),
                month == null ? year : messages.dates().monthName(month) + " " + year,
                Formats.number(set.desa()));
    }

    private static HBox sentence(int number, String text) {
        Label mark = new Label(number + ".");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, mark, words);
    }
}
