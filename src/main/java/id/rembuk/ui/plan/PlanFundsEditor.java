package id.rembuk.ui.plan;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.NumberReading;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who pays the stunting share: rows of source and rupiah, and whether their sum equals the share to the rupiah. */
final class PlanFundsEditor extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox(4);
    private final Button add;
    private final Label sum = new Label();
    private final Label problem = new Label();
    private final List<Draft> drafts = new ArrayList<>();
    private PlanRow row;
    private List<FundShare> shown = List.of();
    private final Map<String, List<Draft>> unfinished = new HashMap<>();

    PlanFundsEditor(PlanViewModel model) {
        this.model = model;
        messages = model.messages();
        getStyleClass().add("plan-funds");
        setSpacing(5);
        add = new Button(messages.get("plan.funds.add"), Icons.of("bi-plus", 14));
        add.setId("fund-add");
        add.setOnAction(e -> addDraft());
        sum.setId("fund-sum");
        sum.setWrapText(true);
        problem.setId("fund-problem");
        problem.getStyleClass().add("t-danger");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(lines, problem, add, sum);
    }

    /** Shows the funds of a line; rows that are not complete stay as typed, also while another line is shown. */
    void show(PlanRow newRow) {
        boolean other = row != newRow;
        if (other && row != null && !isComplete()) {
            unfinished.put(row.line().id(), List.copyOf(drafts));
        }
        row = newRow;
        List<FundShare> funds = row.line().funds();
        List<Draft> kept = other ? unfinished.remove(row.line().id()) : null;
        if (kept != null) {
            replaceDrafts(kept);
            save();
        } else if (other || (!funds.equals(shown) && !funds.equals(readable()))) {
            replaceDrafts(funds.stream().map(Draft::new).toList());
            problem.setText("");
        }
        shown = funds;
        tellSum(row.line());
    }

    private void replaceDrafts(List<Draft> now) {
        drafts.clear();
        drafts.addAll(now);
        draw();
    }

    /** Whether every row that holds anything can be read whole. */
    private boolean isComplete() {
        long typed = drafts.stream().filter(draft -> !draft.isBlank()).count();
        return readable().size() == typed;
    }

    /** The rows that can be read; none while one of them is refused. */
    private List<FundShare> readable() {
        try {
            return complete();
        } catch (UserError e) {
            return List.of();
        }
    }

    /** The first source, else the button that adds one. */
    Control firstControl() {
        return drafts.isEmpty() ? add : drafts.get(0).source;
    }

    private void draw() {
        lines.getChildren().clear();
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).number(i);
            lines.getChildren().add(drafts.get(i));
        }
    }

    private void addDraft() {
        drafts.add(new Draft(null));
        draw();
        applyCss(); // a field without its skin loses keys that come before the next pulse
        drafts.get(drafts.size() - 1).source.requestFocus();
    }

    private void remove(Draft draft) {
        int at = drafts.indexOf(draft);
        drafts.remove(draft);
        draw();
        (drafts.isEmpty() ? add : drafts.get(Math.max(0, at - 1)).source).requestFocus();
        save();
    }

    /** The rows with source and amount. */
    private List<FundShare> complete() {
        List<FundShare> funds = new ArrayList<>();
        for (Draft draft : drafts) {
            FundShare fund = draft.read();
            if (fund != null) {
                funds.add(fund);
            }
        }
        return funds;
    }

    private void save() {
        try {
            List<FundShare> funds = complete();
            problem.setText("");
            model.save(
                    row, PlanField.FUNDS, "", line -> line.edit().funds(funds).build());
        } catch (UserError e) {
            ErrorText text = ErrorText.of(messages, e.code(), e.arguments().toArray());
            problem.setText(text.why() + " " + text.next());
        }
    }

    private void tellSum(PlanLine line) {
        sum.getStyleClass().removeAll("t-danger", "t-success");
        Long share = line.stuntingShare();
        String total = Formats.rupiah(line.fundTotal());
        if (line.funds().isEmpty()) {
            sum.setText(messages.get("plan.funds.none"));
        } else if (share == null) {
            sum.setText(messages.get("plan.funds.no-share", total));
        } else if (line.fundTotal() == share) {
            sum.setText(messages.get("plan.funds.equal", total));
            sum.getStyleClass().add("t-success");
        } else {
            String key = line.fundTotal() > share ? "plan.funds.over" : "plan.funds.under";
            sum.setText(messages.get(key, total, Formats.rupiah(Math.abs(line.fundTotal() - share))));
            sum.getStyleClass().add("t-danger");
        }
        sum.setAccessibleText(sum.getText());
    }

    /** One row: the source by name or code, and its rupiah. */
    private final class Draft extends HBox {
        private final TextField source = new TextField();
        private final TextField amount = new TextField();
        private final Button remove = new Button();

        Draft(FundShare fund) {
            setSpacing(4);
            setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            source.setPromptText(messages.get("plan.funds.source"));
            amount.setPromptText(messages.get("plan.funds.amount"));
            amount.getStyleClass().add("angka");
            if (fund != null) {
                source.setText(model.cells().catalogue().fundName(fund.source()));
                amount.setText(Formats.number(fund.rupiah()));
            }
            remove.setGraphic(Icons.of("bi-x", 14));
            remove.getStyleClass().add("icon");
            remove.setOnAction(e -> PlanFundsEditor.this.remove(this));
            source.setPrefWidth(0);
            amount.setPrefWidth(0);
            HBox.setHgrow(source, Priority.ALWAYS);
            HBox.setHgrow(amount, Priority.ALWAYS);
            remove.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(source, amount, remove);
            source.focusedProperty().addListener((o, was, focused) -> left(was && !focused, true));
            amount.focusedProperty().addListener((o, was, focused) -> left(was && !focused, false));
            source.addEventHandler(KeyEvent.KEY_PRESSED, this::sourceKey);
            amount.addEventHandler(KeyEvent.KEY_PRESSED, this::amountKey);
        }

        void number(int i) {
            source.setId("fund-source-" + i);
            amount.setId("fund-amount-" + i);
            remove.setId("fund-remove-" + i);
            String number = String.valueOf(i + 1);
            source.setAccessibleText(messages.get("plan.funds.source-of", number));
            amount.setAccessibleText(messages.get("plan.funds.amount-of", number));
            remove.setAccessibleText(messages.get("plan.funds.remove", number));
        }

        boolean isBlank() {
            return source.getText().isBlank() && amount.getText().isBlank();
        }

        /** Null while source or amount is missing. */
        FundShare read() {
            if (source.getText().isBlank() || amount.getText().isBlank()) {
                return null;
            }
            NumberReading.Reading reading = NumberReading.rupiah(amount.getText());
            if (reading.isRefused()) {
                throw new UserError(
                        "plan.cell." + key(reading.problem()), amount.getText().strip());
            }
            return reading.isBlank()
                    ? null
                    : new FundShare(kind().code(), reading.value().longValueExact());
        }

        private FundSourceKind kind() {
            String typed = source.getText().strip();
            List<FundSourceKind> found = model.cells().catalogue().fundsLike(typed);
            if (found.size() == 1) {
                return found.get(0);
            }
            String names = String.join(
                    ", ", found.stream().limit(4).map(FundSourceKind::name).toList());
            throw found.isEmpty()
                    ? new UserError("plan.cell.fund-unknown", typed)
                    : new UserError("plan.cell.fund-several", typed, names);
        }

        private void left(boolean left, boolean isSource) {
            if (!left) {
                return;
            }
            if (isSource && !source.getText().isBlank()) {
                List<FundSourceKind> found = model.cells().catalogue().fundsLike(source.getText());
                if (found.size() == 1) {
                    source.setText(found.get(0).name());
                }
            }
            if (drafts.contains(this)) {
                save();
            }
        }

        private void sourceKey(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER) {
                amount.requestFocus();
                event.consume();
            }
        }

        private void amountKey(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER) {
                add.requestFocus();
                event.consume();
            }
        }

        private static String key(NumberReading.Problem problem) {
            return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
