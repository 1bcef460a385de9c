package id.rembuk.ui.settings;

import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.settings.ReferenceRow.Fact;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The shipped reference lists, to look at: nothing is changed here. */
final class ReferenceModel {
    private final ScreenContext context;
    private final Messages messages;
    private final Map<ReferenceList, List<ReferenceRow>> known = new EnumMap<>(ReferenceList.class);
    private final ObservableList<ReferenceRow> all = FXCollections.observableArrayList();
    private final FilteredList<ReferenceRow> shown = new FilteredList<>(all);
    private final ObjectProperty<ReferenceList> list = new SimpleObjectProperty<>(ReferenceList.INDICATORS);
    private final StringProperty sought = new SimpleStringProperty("");

    ReferenceModel(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        list.addListener((o, was, now) -> all.setAll(known.getOrDefault(now, List.of())));
        sought.addListener((o, was, now) ->
                shown.setPredicate(row -> Wording.holds(now, row.code(), row.name(), row.group(), row.regulation())));
    }

    /** Reads the lists once; they do not change while the window is open. */
    void open() {
        if (known.isEmpty()) {
            ReferenceCatalogue catalogue = context.session().plans().reference();
            context.tasks()
                    .run(Lane.WORK, messages.get("settings.job.read"), progress -> read(catalogue))
                    .onSuccess(rows -> {
                        known.putAll(rows);
                        all.setAll(known.get(list.get()));
                    })
                    .onFailure(context.dialogs()::error);
        }
    }

    ObservableList<ReferenceRow> shown() {
        return shown;
    }

    ObjectProperty<ReferenceList> listProperty() {
        return list;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    private Map<ReferenceList, List<ReferenceRow>> read(ReferenceCatalogue catalogue) {
        List<Indicator> indicators = catalogue.indicators();
        List<NomenclatureEntry> nomenclature = catalogue.nomenclature();
        Map<String, String> indicatorNames =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Indicator::name, (a, b) -> a));
        Map<ReferenceList, List<ReferenceRow>> rows = new EnumMap<>(ReferenceList.class);
        rows.put(ReferenceList.INDICATORS, rows(indicators, each -> indicator(each, nomenclature)));
        rows.put(ReferenceList.NOMENCLATURE, rows(nomenclature, each -> nomenclature(each, indicatorNames)));
        rows.put(ReferenceList.FUNDS, rows(catalogue.fundSources(), ReferenceModel::fund));
        return rows;
    }

    private static <T> List<ReferenceRow> rows(List<T> entries, Function<T, ReferenceRow> row) {
        return entries.stream().map(row).toList();
    }

    private ReferenceRow indicator(Indicator indicator, List<NomenclatureEntry> nomenclature) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "settings.reference.unit", indicator.unit());
        add(facts, "settings.reference.target-group", indicator.targetGroup());
        String target = indicator.target() == null ? indicator.targetText() : Formats.number(indicator.target());
        if (target != null && !target.isBlank()) {
            add(
                    facts,
                    "settings.reference.target",
                    messages.get(
                            indicator.targetVerified()
                                    ? "settings.reference.target-verified"
                                    : "settings.reference.target-unverified",
                            target));
        }
        add(
                facts,
                "settings.reference.direction",
                messages.get(indicator.lowerIsBetter() ? "settings.reference.lower" : "settings.reference.higher"));
        add(facts, "settings.reference.numerator", indicator.numerator());
        add(facts, "settings.reference.denominator", indicator.denominator());
        return new ReferenceRow(
                indicator.code(),
                indicator.name(),
                indicator.group(),
                indicator.regulation(),
                indicator.nameVerified(),
                facts,
                nomenclature.stream()
                        .filter(entry -> entry.indicatorCodes().contains(indicator.code()))
                        .map(entry -> entry.code() + " " + entry.name())
                        .toList());
    }

    private ReferenceRow nomenclature(NomenclatureEntry entry, Map<String, String> indicatorNames) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "settings.reference.field", entry.fieldOfGovernment());
        add(facts, "settings.reference.body", entry.typicalOrganisation());
        add(facts, "settings.reference.unit", entry.unit());
        add(facts, "settings.reference.output", entry.outputIndicator());
        add(facts, "settings.reference.successor", entry.successorCode());
        return new ReferenceRow(
                entry.code(),
                entry.name(),
                level(entry),
                entry.regulation(),
                entry.verified(),
                facts,
                entry.indicatorCodes().stream()
                        .map(code -> code + " " + indicatorNames.getOrDefault(code, ""))
                        .toList());
    }

    private String level(NomenclatureEntry entry) {
        return switch (entry.level()) {
            case BIDANG_URUSAN -> messages.get("settings.reference.level.bidang-urusan");
            case PROGRAM -> messages.get("settings.reference.level.program");
            case KEGIATAN -> messages.get("settings.reference.level.kegiatan");
            case SUB_KEGIATAN -> messages.get("settings.reference.level.sub-kegiatan");
        };
    }

    private static ReferenceRow fund(FundSourceKind fund) {
        return new ReferenceRow(
                fund.code(), fund.name(), fund.group(), fund.regulation(), fund.verified(), List.of(), List.of());
    }

    private static void add(List<Fact> facts, String captionKey, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(captionKey, value));
        }
    }
}
