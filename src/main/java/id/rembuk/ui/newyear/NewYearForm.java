package id.rembuk.ui.newyear;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.usecase.NewYear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of Mulai tahun baru. */
final class NewYearForm {
    private final Messages messages;
    private final NewYear.Proposal proposal;
    private final TextField activityYear = new TextField();
    private final TextField planningYear = new TextField();
    private final CheckBox keepFrame = new CheckBox();
    private final Map<CheckBox, NewYear.Candidate> commitments = new LinkedHashMap<>();
    private final CheckBox planLines = new CheckBox();
    private final CheckBox rule = new CheckBox();
    private final CheckBox criteria = new CheckBox();
    private final CheckBox deadlines = new CheckBox();
    private final VBox node;

    NewYearForm(Messages messages, NewYear.Proposal proposal) {
        this.messages = messages;
        this.proposal = proposal;
        activityYear.setText(String.valueOf(proposal.activityYear()));
        planningYear.setText(String.valueOf(proposal.planningYear()));
        node = Forms.column(
                Forms.row(
                        labelled("new-year-activity", "newyear.activity-year", activityYear),
                        labelled("new-year-planning", "newyear.planning-year", planningYear)),
                Forms.section(messages.get("newyear.commitments"), commitments()),
                Forms.section(messages.get("newyear.also"), also()));
    }

    Node node() {
        return node;
    }

    /** @throws UserError {@code cycle.year} when no year is typed */
    NewYear.Wish wish() {
        return new NewYear.Wish(
                year(activityYear),
                year(planningYear),
                keepFrame.isSelected() ? proposal.frame().id() : null,
                commitments.entrySet().stream()
                        .filter(each -> each.getKey().isSelected())
                        .map(each -> each.getValue().commitment().id())
                        .collect(Collectors.toSet()),
                planLines.isSelected(),
                rule.isSelected(),
                criteria.isSelected(),
                deadlines.isSelected());
    }

    private Node commitments() {
        VBox list = new VBox();
        list.getStyleClass().add("pilihan");
        for (NewYear.Candidate candidate : proposal.commitments()) {
            CheckBox box = box(candidate);
            commitments.put(box, candidate);
            list.getChildren().add(new VBox(1, box, state(candidate)));
        }
        if (commitments.isEmpty()) {
            return new Label(messages.get("newyear.no-commitment"));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("daftar-pilihan");
        return new VBox(6, all(), scroll);
    }

    private CheckBox box(NewYear.Candidate candidate) {
        Commitment commitment = candidate.commitment();
        CheckBox box = new CheckBox(messages.get(
                "newyear.commitment",
                String.valueOf(commitment.number()),
                Objects.requireNonNullElse(commitment.text(), messages.get("newyear.no-text")),
                commitment.deadline() == null
                        ? messages.get("newyear.no-deadline")
                        : messages.dates().date(commitment.deadline())));
        box.setId("new-year-commitment-" + commitment.number());
        box.setSelected(candidate.isOpen());
        box.setWrapText(true);
        return box;
    }

    /** What is known of it last; that the rembuk refused it comes before what was reported. */
    private Label state(NewYear.Candidate candidate) {
        String last = new ReportWords(messages).last(candidate.last());
        boolean refused = candidate.decision() == DecisionState.DITOLAK;
        Label state = muted(refused ? messages.get("newyear.refused", last) : last);
        state.setId("new-year-state-" + candidate.commitment().number());
        state.getStyleClass().add("lanjutan");
        return state;
    }

    private Node all() {
        FlowPane links = new FlowPane(
                10, 4, link("newyear.all", true, "new-year-all"), link("newyear.none", false, "new-year-none"));
        links.getChildren().add(muted(messages.get("newyear.open")));
        return links;
    }

    private Hyperlink link(String key, boolean chosen, String id) {
        Hyperlink link = new Hyperlink(messages.get(key));
        link.setId(id);
        link.setOnAction(e -> commitments.keySet().forEach(box -> box.setSelected(chosen)));
        return link;
    }

    private Node also() {
        VBox list = new VBox();
        list.getStyleClass().add("pilihan");
        String count = Formats.number(proposal.planLines());
        add(list, planLines, "new-year-lines", messages.get("newyear.lines", count), proposal.planLines() > 0, false);
        add(list, rule, "new-year-rule", messages.get("newyear.rule"), proposal.hasRule(), true);
        add(
                list,
                criteria,
                "new-year-criteria",
                messages.get("newyear.criteria", Formats.number(proposal.criteria())),
                proposal.criteria() > 0,
                true);
        add(
                list,
                deadlines,
                "new-year-deadlines",
                messages.get("newyear.deadlines", Formats.number(proposal.deadlines())),
                proposal.deadlines() > 0,
                true);
        add(
                list,
                keepFrame,
                "new-year-frame",
                messages.get(
                        "newyear.keep-frame",
                        proposal.frame().name(),
                        proposal.proposed().name()),
                !proposal.frame().id().equals(proposal.proposed().id()),
                false);
        return list;
    }

    /** What is not there cannot be chosen and is not asked for. */
    private static void add(VBox list, CheckBox box, String id, String words, boolean there, boolean chosen) {
        box.setId(id);
        box.setText(words);
        box.setWrapText(true);
        box.setSelected(there && chosen);
        if (there) {
            list.getChildren().add(box);
        }
    }

    private Region labelled(String id, String key, TextField field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-caption");
        field.setId(id);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(3, label, field);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("t-muted");
        label.setWrapText(true);
        return label;
    }

    private static int year(TextField field) {
        String typed = field.getText().strip();
        if (!typed.matches("\\d{4}")) {
            throw new UserError("cycle.year", typed);
        }
        return Integer.parseInt(typed);
    }
}
