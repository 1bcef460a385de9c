package id.rembuk.ui.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.quality.FindingKind;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.FilterChoice.Item;
import id.rembuk.usecase.QualityBoard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The row above: findings or requests, which year was checked, and which findings are shown. */
final class QualityToolbar extends FlowPane {
    private final QualityViewModel model;
    private final Messages messages;
    private final ToggleButton findings = new ToggleButton();
    private final ToggleButton requests = new ToggleButton();
    private final FilterChoice<Integer> year;
    private final FilterChoice<FindingKind.Group> group;
    private final FilterChoice<FindingKind.Severity> severity;
    private final FilterChoice<String> kecamatan;

    /** @param turn told true for the requests, false for the findings */
    QualityToolbar(QualityViewModel model, Messages messages, Consumer<Boolean> turn) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("quality-toolbar");
        setMinHeight(USE_PREF_SIZE);
        year = new FilterChoice<>("quality-year", messages.get("quality.filter.year"), model::year);
        group = new FilterChoice<>(
                "quality-group", messages.get("quality.filter.group"), now -> narrow(f -> f.withGroup(now)));
        severity = new FilterChoice<>(
                "quality-severity", messages.get("quality.filter.severity"), now -> narrow(f -> f.withSeverity(now)));
        kecamatan = new FilterChoice<>(
                "quality-kecamatan",
                messages.get("quality.filter.kecamatan"),
                now -> narrow(f -> f.withKecamatan(now)));
        ToggleGroup parts = new ToggleGroup();
        part(findings, parts, "quality-findings", () -> turn.accept(false));
        part(requests, parts, "quality-requests", () -> turn.accept(true));
        findings.setSelected(true);
        HBox which = new HBox(findings, requests);
        which.getStyleClass().add("segments");
        getChildren().addAll(which, year, group, severity, kecamatan);
    }

    void focusFirst() {
        group.requestFocus();
    }

    /** Shows which part is open; the filters stand only beside the findings. */
    void turned(boolean toRequests) {
        findings.setSelected(!toRequests);
        requests.setSelected(toRequests);
        List.of(year, group, severity, kecamatan).forEach(filter -> {
            filter.setVisible(!toRequests);
            filter.setManaged(!toRequests);
        });
    }

    void show(QualityBoard board) {
        findings.setText(messages.get(
                "quality.part.findings", Formats.number(board.findings().size())));
        long waiting = board.requests().stream()
                .filter(request -> request.receivedOn() == null)
                .count();
        requests.setText(messages.get("quality.part.requests", Formats.number(waiting)));
        QualityFilter now = model.filterProperty().get();
        year.show(
                board.years().stream()
                        .map(each -> new Item<>(each, String.valueOf(each)))
                        .toList(),
                board.year());
        group.show(items(FindingKind.Group.values(), model.words()::group), now.group());
        severity.show(items(FindingKind.Severity.values(), model.words()::severity), now.severity());
        List<Item<String>> places = new ArrayList<>();
        places.add(new Item<>(null, messages.get("quality.filter.all")));
        board.areas().values().stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN)
                .sorted(Comparator.comparing(Area::code))
                .forEach(area -> places.add(new Item<>(area.id(), area.name())));
        kecamatan.show(places, now.kecamatanId());
    }

    private <E extends Enum<E>> List<Item<E>> items(E[] values, Function<E, String> words) {
        List<Item<E>> items = new ArrayList<>();
        items.add(new Item<>(null, messages.get("quality.filter.all")));
        for (E value : values) {
            items.add(new Item<>(value, words.apply(value)));
        }
        return items;
    }

    private void narrow(UnaryOperator<QualityFilter> change) {
        model.filterProperty().set(change.apply(model.filterProperty().get()));
    }

    private static void part(ToggleButton button, ToggleGroup parts, String id, Runnable turn) {
        button.setId(id);
        button.setToggleGroup(parts);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true); // one of them always holds
            turn.run();
        });
    }
}
