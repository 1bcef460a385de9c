package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Road;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentFinding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The pane at the right: of a draft its form, signers, meeting and findings; of a final its signers and facts. */
final class DocumentSide {
    private final DocumentViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final DocumentWords words;
    private final Inspector pane;
    private final DraftForm form;
    private final SignersEditor editor;
    private final MeetingForm meeting;
    private final FindingsPane findings;
    private final SignersPane signers;
    private final FactsPane facts;
    private final FlowPane tabs = new FlowPane(2, 2);
    private final VBox content = new VBox();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Button correct;
    private final Button otherEdition;
    private final Button delete;
    private final Button template;
    private final Button number;
    private Tab draftTab = Tab.FORM;
    private Tab finalTab = Tab.SIGNED;

    /** What the pane can show. */
    enum Tab {
        FORM,
        SIGNERS,
        MEETING,
        FINDINGS,
        SIGNED,
        FACTS
    }

    DocumentSide(DocumentViewModel model, ScreenContext context, DocumentWords words, DocumentFlows flows) {
        this.model = model;
        this.words = words;
        messages = context.messages();
        navigator = context.navigator();
        pane = new Inspector(messages);
        form = new DraftForm(model, context.fields(), words);
        editor = new SignersEditor(model, context);
        meeting = new MeetingForm(model, context.fields(), this::attendance);
        findings = new FindingsPane(messages, this::mend);
        boolean readOnly = context.saveStatus().isReadOnly();
        signers = new SignersPane(messages, flows, readOnly);
        facts = new FactsPane(messages, words);
        for (Tab tab : Tab.values()) {
            buttons.put(tab, button(tab));
        }
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
        tabs.getStyleClass().add("document-tabs");
        correct = act("document-correct", "bi-file-earmark-diff", "document.correct", model::correct, readOnly);
        otherEdition = act("document-other-edition", "bi-files", "document.edition.add", flows::addEdition, readOnly);
        delete = act("document-delete", "bi-trash", "document.delete", model::delete, readOnly);
        template = act("document-template", "bi-code-slash", "document.template", flows::template, false);
        number = act("document-number-given", "bi-hash", "document.number-given", flows::number, readOnly);
        model.findingsProperty().addListener((o, was, now) -> show(now));
        show(List.of());
    }

    Inspector pane() {
        return pane;
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        form.leave();
        meeting.leave();
    }

    /** Shows a document as it is now, keeping what is being typed. */
    void show(DocumentBoard board, DocumentBoard.Row row) {
        boolean draft = row.document().isDraft();
        if (draft) {
            form.show(board, row.document());
            editor.show(board, row);
            meeting.show(board);
        } else {
            leave();
            signers.show(row, model.roadProperty().get());
        }
        facts.show(board, row);
        List<Tab> shown = draft
                ? List.of(Tab.FORM, Tab.SIGNERS, Tab.MEETING, Tab.FINDINGS, Tab.FACTS)
                : List.of(Tab.SIGNED, Tab.FACTS);
        List<ToggleButton> wanted = shown.stream().map(buttons::get).toList();
        if (!tabs.getChildren().equals(wanted)) {
            tabs.getChildren().setAll(wanted);
        }
        choose(draft ? draftTab : finalTab);
        foot(row);
        if (content.getParent() == null || tabs.getParent() == null) {
            pane.show("", tabs, content);
        }
        pane.title(words.title(row.document()));
    }

    /** Brings a tab into view. */
    void choose(Tab tab) {
        buttons.get(tab).setSelected(true);
        boolean ofFinal = tabs.getChildren().contains(buttons.get(Tab.SIGNED));
        if (ofFinal) {
            finalTab = tab;
        } else {
            draftTab = tab;
        }
        Node node = node(tab);
        if (!content.getChildren().equals(List.of(node))) {
            content.getChildren().setAll(node);
        }
    }

    private Node node(Tab tab) {
        return switch (tab) {
            case FORM -> form;
            case SIGNERS -> editor;
            case MEETING -> meeting;
            case FINDINGS -> findings;
            case SIGNED -> signers;
            case FACTS -> facts;
        };
    }

    private void foot(DocumentBoard.Row row) {
        if (row.document().isDraft()) {
            pane.foot(flow(delete, template));
        } else if (row.document().state() == DocumentState.FINAL) {
            boolean both = row.editions().size() == Road.values().length;
            otherEdition.setText(messages.get(
                    row.edition(Road.WET).isPresent() ? "document.edition.electronic" : "document.edition.wet"));
            FlowPane buttons = flow(correct);
            if (!both) {
                buttons.getChildren().add(otherEdition);
            }
            if (row.document().number() == null) {
                buttons.getChildren().add(number);
            }
            pane.foot(buttons);
        } else {
            pane.foot();
        }
    }

    private void show(List<DocumentFinding> found) {
        findings.show(found);
        buttons.get(Tab.FINDINGS)
                .setText(
                        found.isEmpty()
                                ? messages.get("document.tab.findings")
                                : messages.get("document.tab.findings-of", Formats.number(found.size())));
    }

    private void mend(DocumentFinding finding) {
        switch (finding.kind()) {
            case NO_SIGNER, SIGNER_GONE, SIGNER_TWICE -> {
                choose(Tab.SIGNERS);
                editor.focus(finding.field());
            }
            case SIGNER_UNNAMED, POSITION_ENDED, POSITION_NOT_BEGUN, LETTERHEAD_GONE -> leadOut(finding);
            case NO_DATE, DATE_BEFORE_MEETING -> focus(Tab.FORM, form.date.control());
            case NUMBER_TAKEN, NUMBER_OPEN -> focus(Tab.FORM, form.number.control());
            case NO_CITY -> focus(Tab.MEETING, meeting.city.control());
            case NO_PLACE, PERSONAL_DATA -> focus(Tab.MEETING, meeting.place.control());
            case NO_CHAIR -> focus(Tab.MEETING, meeting.chair.control());
            case NO_COMMITMENT, COMMITMENT_WEAK -> navigator.go(Place.KOMITMEN);
            case NOBODY_CAME, ATTENDANCE_DIFFERS -> attendance();
            case AGREED_OPENED, NOT_CLOSED, NOT_HELD, STILL_OPEN -> navigator.go(Place.REMBUK);
            case BUDGET_UNKNOWN -> navigator.go(Place.RENCANA_OPD);
        }
    }

    private void attendance() {
        navigator.go(Place.REMBUK);
        navigator.perform(UiAction.ATTENDANCE);
    }

    /** A signer of the workspace's officials is mended among them, another person in the list of signers. */
    private void leadOut(DocumentFinding finding) {
        if (finding.kind() == DocumentFinding.Kind.LETTERHEAD_GONE) {
            focus(Tab.FORM, form.letterhead.control());
            return;
        }
        String official = model.selectedProperty().get().signers().stream()
                .filter(signer -> signer.slot().field().equals(finding.field()))
                .map(signer -> signer.slot().officialId())
                .findFirst()
                .orElse(null);
        if (official == null) {
            choose(Tab.SIGNERS);
            editor.focus(finding.field());
        } else {
            navigator.reveal(
                    new id.rembuk.domain.history.RecordRef(id.rembuk.domain.history.RecordKind.OFFICIAL, official));
        }
    }

    private void focus(Tab tab, Node control) {
        choose(tab);
        control.requestFocus();
    }

    private ToggleButton button(Tab tab) {
        ToggleButton made = new ToggleButton(label(tab));
        made.setId("document-tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
        made.setToggleGroup(group);
        made.setOnAction(e -> choose(tab));
        return made;
    }

    private String label(Tab tab) {
        return switch (tab) {
            case FORM -> messages.get("document.tab.form");
            case SIGNERS, SIGNED -> messages.get("document.tab.signers");
            case MEETING -> messages.get("document.tab.meeting");
            case FINDINGS -> messages.get("document.tab.findings");
            case FACTS -> messages.get("document.tab.facts");
        };
    }

    private Button act(String id, String icon, String key, Runnable act, boolean readOnly) {
        Button button = new Button(messages.get(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setDisable(readOnly);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static FlowPane flow(Button... buttons) {
        return new FlowPane(8, 6, buttons);
    }
}
