package id.rembuk.ui.plan;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.picker.SearchPicker;
import id.rembuk.ui.picker.SitesPicker;
import id.rembuk.usecase.PlanCells;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All fields of the chosen plan line as a form; every field saves itself and tells how that went. */
final class PlanInspector extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final Map<PlanField, SavedField<String>> texts = new EnumMap<>(PlanField.class);
    private final Map<PlanField, Runnable> focus = new EnumMap<>(PlanField.class);
    private final SearchPicker<NomenclatureEntry> nomenclature;
    private final Label nomenclatureName = new Label();
    private final SavedChoice<Organisation> owner;
    private final SavedChoice<InterventionClass> kind;
    private final SavedChoice<Reach> reach;
    private final SavedChoice<BudgetStep> step;
    private final SavedChoice<Origin> origin;
    private final PlanGroupsEditor groups;
    private final SitesPicker sites;
    private final PlanFundsEditor funds;
    private final PlanListEditor<Indicator> indicators;
    private final PlanProposal proposal;
    private final PlanStagesEditor stages;
    private PlanRow row;

    PlanInspector(PlanViewModel model, ScreenContext context) {
        this.model = model;
        messages = context.messages();
        fields = context.fields();
        nomenclature = nomenclaturePicker();
        owner = ownerChoice();
        kind = choice(
                PlanField.CLASS,
                List.of(InterventionClass.values()),
                v -> words().of(v),
                v -> line -> line.edit().interventionClass(v).build());
        reach = choice(
                PlanField.REACH,
                List.of(Reach.values()),
                v -> words().of(v),
                v -> line -> line.edit().reach(v).build());
        step = choice(PlanField.STEP, List.of(BudgetStep.values()), v -> words().of(v), PlanCells::step);
        origin = choice(
                PlanField.ORIGIN,
                List.of(Origin.values()),
                v -> words().of(v),
                v -> line -> line.edit().origin(v).build());
        groups = new PlanGroupsEditor(
                messages,
                v -> save(
                        PlanField.TARGET_GROUPS,
                        line -> line.edit().targetGroups(v).build()));
        sites = sitesPicker();
        funds = new PlanFundsEditor(model);
        indicators = indicatorList();
        proposal = new PlanProposal(messages, this::saveIndicators);
        stages = new PlanStagesEditor(model, fields);
        setSpacing(10);
        getChildren().addAll(sections());
        setDisable(true);
        if (context.saveStatus().isReadOnly()) {
            lockEditors();
        }
    }

    /** Saved fields ask for themselves whether they may be changed. */
    private void lockEditors() {
        List.of(nomenclature, groups, sites, funds, indicators, proposal, stages)
                .forEach(editor -> editor.setDisable(true));
    }

    private SavedChoice<Organisation> ownerChoice() {
        return choice(
                PlanField.OWNER,
                List.of(),
                Organisation::name,
                v -> line -> line.edit().organisationId(v.id()).build());
    }

    private SearchPicker<NomenclatureEntry> nomenclaturePicker() {
        return new SearchPicker<>(
                "nomenclature-search",
                messages.get("plan.nomenclature.search"),
                typed -> model.cells().catalogue().nomenclature().search(typed, 30),
                entry -> entry.code() + " " + entry.name(),
                entry -> save(PlanField.NOMENCLATURE, PlanCells.choose(entry)));
    }

    private SitesPicker sitesPicker() {
        return new SitesPicker(
                messages,
                "site",
                change -> save(
                        PlanField.SITES,
                        line -> line.edit().sites(change.apply(line.sites())).build()));
    }

    private PlanListEditor<Indicator> indicatorList() {
        return new PlanListEditor<>(
                "indicator",
                messages.get("plan.indicator.search"),
                this::findIndicators,
                Indicator::code,
                this::indicatorWords,
                this::saveIndicators);
    }

    private void saveIndicators(List<String> codes) {
        save(PlanField.INDICATORS, line -> line.edit().indicatorCodes(codes).build());
    }

    private List<Node> sections() {
        nomenclatureName.setWrapText(true);
        nomenclatureName.setId("nomenclature-name");
        nomenclatureName.setMinHeight(Region.USE_PREF_SIZE);
        focus.put(PlanField.NOMENCLATURE, () -> nomenclature.field().requestFocus());
        focus.put(PlanField.SITES, () -> sites.typingControl().requestFocus());
        focus.put(PlanField.FUNDS, () -> funds.firstControl().requestFocus());
        focus.put(PlanField.INDICATORS, () -> indicators.search().requestFocus());
        focus.put(PlanField.TARGET_GROUPS, () -> groups.firstControl().requestFocus());
        return List.of(
                Forms.column(
                        text(PlanField.OUTPUT),
                        area(PlanField.DESCRIPTION),
                        Forms.row(text(PlanField.BASELINE), text(PlanField.TARGET), text(PlanField.UNIT)),
                        Forms.row(kind, reach)),
                Forms.section(messages.get("plan.field.nomenclature"), nomenclatureName, nomenclature),
                Forms.section(
                        messages.get("plan.section.money"),
                        Forms.row(text(PlanField.BUDGET), text(PlanField.SHARE)),
                        funds),
                Forms.section(messages.get("plan.field.sites"), sites),
                Forms.section(messages.get("plan.field.indicators"), indicators, proposal),
                Forms.section(messages.get("plan.field.target-groups"), groups, text(PlanField.PEOPLE)),
                Forms.section(
                        messages.get("plan.section.work"),
                        text(PlanField.MONTHS),
                        Forms.row(step, origin),
                        stages,
                        owner,
                        area(PlanField.NOTE)));
    }

    /** Shows the lists of the workspace. */
    void catalogue() {
        owner.items(model.cells().catalogue().organisations());
        sites.areas(model.cells().catalogue().areas());
    }

    /** Shows a line; the same line again takes over what has changed without touching what is being typed. */
    void show(PlanRow newRow) {
        boolean other = newRow != row;
        if (other && row != null) {
            texts.values().forEach(SavedField::commitNow);
        }
        row = newRow;
        setDisable(row == null);
        if (row == null) {
            return;
        }
        PlanLine line = row.line();
        texts.forEach((field, shown) -> put(shown, model.cells().text(field, line), other));
        nomenclatureName.setText(
                line.nomenclatureCode() == null
                        ? messages.get("plan.nomenclature.none")
                        : (line.nomenclatureCode() + " "
                                        + (line.nomenclatureName() == null ? "" : line.nomenclatureName()))
                                .strip());
        put(owner, model.cells().catalogue().organisation(line.organisationId()).orElse(null), other);
        put(kind, line.interventionClass(), other);
        put(reach, line.reach(), other);
        put(step, line.budgetStep(), other);
        put(origin, line.origin(), other);
        groups.show(line.targetGroups());
        sites.show(line.sites());
        funds.show(row);
        stages.show(row);
        indicators.show(line.indicatorCodes());
        proposal.show(
                model.cells()
                        .catalogue()
                        .nomenclature()
                        .find(line.nomenclatureCode())
                        .orElse(null),
                line.indicatorCodes());
    }

    private static <T> void put(SavedField<T> field, T value, boolean other) {
        if (other) {
            field.showOther(value);
        } else {
            field.show(value);
        }
    }

    /** Saves what is being typed before the place is left. */
    void leave() {
        stages.leave();
        texts.values().forEach(SavedField::commitNow);
    }

    /** Puts the focus where a field is edited; true when the form has the field. */
    boolean focus(PlanField field) {
        Runnable there = focus.get(field);
        if (there == null) {
            return false;
        }
        there.run();
        return true;
    }

    private SavedField<String> text(PlanField field) {
        return remember(field, fields.text(key(field), typed -> model.commitText(row, field, typed)));
    }

    private SavedField<String> area(PlanField field) {
        return remember(field, fields.textArea(key(field), 2, typed -> model.commitText(row, field, typed)));
    }

    private SavedField<String> remember(PlanField field, SavedField<String> made) {
        made.named("plan-" + name(field));
        texts.put(field, made);
        focus.put(field, () -> made.control().requestFocus());
        return made;
    }

    private <T> SavedChoice<T> choice(
            PlanField field,
            List<T> items,
            Function<T, String> words,
            Function<T, java.util.function.UnaryOperator<PlanLine>> change) {
        SavedChoice<T> made =
                fields.choice(key(field), items, words, value -> model.commit(row, field, "", change.apply(value)));
        made.named("plan-" + name(field));
        focus.put(field, () -> made.control().requestFocus());
        return made;
    }

    private void save(PlanField field, java.util.function.UnaryOperator<PlanLine> change) {
        if (row != null) {
            model.save(row, field, "", change);
        }
    }

    private List<Indicator> findIndicators(String typed) {
        String[] wanted = typed.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+", -1);
        return model.cells().catalogue().indicators().stream()
                .filter(indicator -> Arrays.stream(wanted).allMatch(word -> (indicator.code() + " " + indicator.name())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(word)))
                .limit(30)
                .toList();
    }

    private String indicatorWords(String code) {
        return code + " "
                + model.cells().catalogue().indicator(code).map(Indicator::name).orElse("");
    }

    private id.rembuk.usecase.PlanWords words() {
        return model.cells().words();
    }

    private static String key(PlanField field) {
        return "plan.field." + name(field);
    }

    private static String name(PlanField field) {
        return field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
