package id.rembuk.ui.commitment;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.picker.SearchPicker;
import id.rembuk.usecase.CommitmentBoard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plan lines tied to a commitment with their money, and a search that ties another one. */
final class LinkedLines extends VBox {
    private static final int MOST = 40;

    private final Messages messages;
    private final Consumer<PlanLine> unlink;
    private final VBox linked = new VBox(4);
    private final Label sum = new Label();
    private final SearchPicker<PlanLine> search;
    private final Map<String, PlanLine> lines = new HashMap<>();
    private Map<String, String> owners = Map.of();
    private Set<String> shown = Set.of();

    LinkedLines(Messages messages, Consumer<PlanLine> link, Consumer<PlanLine> unlink) {
        this.messages = messages;
        this.unlink = unlink;
        setId("commitment-plan-lines");
        setSpacing(6);
        search = new SearchPicker<>(
                "commitment-plan-search", messages.get("commitment.plan.search"), this::find, this::words, link);
        sum.setId("commitment-plan-sum");
        sum.getStyleClass().add("t-muted");
        sum.managedProperty().bind(sum.visibleProperty());
        getChildren().addAll(linked, sum, search);
    }

    void board(CommitmentBoard board) {
        lines.clear();
        board.planLines().forEach(line -> lines.put(line.id(), line));
        owners = board.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::label));
    }

    /** Shows the lines of these ids; the sum counts each once. */
    void show(List<String> planLineIds) {
        shown = new HashSet<>(planLineIds);
        List<PlanLine> known =
                planLineIds.stream().map(lines::get).filter(Objects::nonNull).toList();
        linked.getChildren().setAll(known.stream().map(this::line).toList());
        sum.setVisible(known.size() > 1);
        sum.setText(messages.get(
                "commitment.plan.sum", Formats.rupiah(PlanTotals.of(known).share())));
    }

    void focus() {
        search.field().requestFocus();
    }

    private HBox line(PlanLine line) {
        Label name = new Label(words(line));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Label money = new Label(
                line.stuntingShare() == null
                        ? messages.get("commitment.plan.no-share")
                        : Formats.rupiah(line.stuntingShare()));
        money.getStyleClass().add("t-caption");
        VBox text = new VBox(name, money);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button("", Icons.of("bi-x"));
        remove.getStyleClass().add("icon");
        String act = messages.get("commitment.plan.unlink", words(line));
        remove.setAccessibleText(act);
        Hint.on(remove, act);
        remove.setOnAction(e -> {
            unlink.accept(line);
            focus();
        });
        HBox row = new HBox(text, remove);
        row.getStyleClass().add("picked");
        return row;
    }

    private String words(PlanLine line) {
        String what = line.words().isEmpty() ? messages.get("commitment.plan.unnamed") : line.words();
        String owner = owners.getOrDefault(line.organisationId(), "");
        return owner.isEmpty() ? what : messages.get("commitment.plan.line", owner, what);
    }

    private List<PlanLine> find(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return lines.values().stream()
                .filter(line -> !shown.contains(line.id()))
                .filter(line -> {
                    String text = (words(line) + " " + Objects.toString(line.nomenclatureCode(), "") + " "
                                    + Objects.toString(line.nomenclatureName(), ""))
                            .toLowerCase(Locale.ROOT);
                    return Stream.of(words).allMatch(text::contains);
                })
                .sorted(java.util.Comparator.comparing(this::words))
                .limit(MOST)
                .toList();
    }
}
