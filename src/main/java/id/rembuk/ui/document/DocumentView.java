package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.authenticity.AuthenticityModel;
import id.rembuk.ui.authenticity.AuthenticityView;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.paper.PageSheet;
import id.rembuk.usecase.DocumentBoard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Dokumen: the list of papers, the pages of the chosen one, and at the right its form or its signers. */
public final class DocumentView implements Screen {
    private final ScreenContext context;
    private final Messages messages;
    private final DocumentWords words;
    private final DocumentViewModel model;
    private final DocumentFlows flows;
    private final DocumentSide side;
    private final DocumentBar bar;
    private final DocumentList list;
    private final AuthenticityModel checking;
    private final AuthenticityView authenticity;
    private final BorderPane root = new BorderPane();
    private final PageHeader header;
    private final MenuButton create = new MenuButton();
    private final Label problem = Forms.note("");
    private final Region filled;
    private final ScrollPane empty;
    private DocumentKind asked;

    public DocumentView(ScreenContext context, PaperTools tools) {
        this.context = context;
        messages = context.messages();
        words = new DocumentWords(messages);
        model = new DocumentViewModel(context, tools, new Gathering());
        flows = new DocumentFlows(
                context, tools, model, words, () -> root.getScene().getWindow());
        side = new DocumentSide(model, context, words, flows);
        boolean readOnly = context.saveStatus().isReadOnly();
        bar = new DocumentBar(
                model,
                words,
                messages,
                new ActionButtons(messages, context.navigator()),
                new DocumentBar.Steps(
                        () -> flows.complete(() -> side.choose(DocumentSide.Tab.FINDINGS)), flows::sign, readOnly));
        list = new DocumentList(messages, words, model);
        side.pane().afterClose(list::requestFocus);
        checking = new AuthenticityModel(
                new WorkspaceAuthenticity(context.session(), tools, words),
                context.tasks(),
                messages,
                context.dialogs()::error);
        authenticity = new AuthenticityView(context, checking, this::backToDocuments, original -> {
            backToDocuments();
            model.select(original.documentId());
        });
        header = header(readOnly);
        filled = filled();
        empty = empty();
        root.setId("documents");
        showDocuments();
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.selectedProperty().addListener((o, was, row) -> show(row));
        model.roadProperty()
                .addListener((o, was, now) -> show(model.selectedProperty().get()));
        model.preview().problemProperty().addListener((o, was, now) -> show(now));
        show((Throwable) null);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        side.leave();
        model.close();
        checking.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        showDocuments();
        if (ref.kind() == RecordKind.DOCUMENT) {
            model.select(ref.id());
        } else if (ref.kind() == RecordKind.MEETING && isDraft()) {
            side.pane().open();
            side.choose(DocumentSide.Tab.MEETING);
        }
    }

    /** Brings the draft of a kind of paper into view with what it lacks, or the way to begin one. */
    @Override
    public void narrow(Narrowing to) {
        showDocuments();
        asked = DocumentKind.valueOf(to.only());
        answer();
    }

    private void answer() {
        DocumentKind kind = asked;
        if (kind == null || model.boardProperty().get() == null) {
            return;
        }
        asked = null;
        Optional<String> draft = model.rows().stream()
                .map(DocumentBoard.Row::document)
                .filter(document -> document.kind() == kind && document.isDraft())
                .map(OfficialDocument::id)
                .findFirst();
        if (draft.isPresent()) {
            model.select(draft.get());
            side.pane().open();
            side.choose(DocumentSide.Tab.FINDINGS);
        } else if (model.rows().isEmpty()) {
            FocusMove.toWhenShown(empty.getContent().lookup("#document-empty-" + kind.code()));
        } else {
            chooseKind();
        }
    }

    private void chooseKind() {
        showDocuments();
        create.requestFocus();
        create.show();
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> chooseKind();
            case DELETE_ROW -> model.delete();
            case TOGGLE_INSPECTOR -> side.pane().toggle();
            case PRINT -> flows.print();
            case SAVE_PDF -> flows.save();
            case CHECK_PAPER -> showAuthenticity();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isDraft() {
        DocumentBoard.Row row = model.selectedProperty().get();
        return row != null && row.document().isDraft();
    }

    private PageHeader header(boolean readOnly) {
        PageHeader head = new PageHeader(messages.get("document.title"));
        Button check = new ActionButtons(messages, context.navigator())
                .button(UiAction.CHECK_PAPER, messages.get("authenticity.title"));
        create.setText(messages.get("document.new"));
        create.setGraphic(Icons.of("bi-plus"));
        create.setId("document-new");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setDisable(readOnly);
        create.getStyleClass().add("primary");
        create.getItems()
                .setAll(Arrays.stream(DocumentKind.values()).map(this::item).toList());
        head.actions(check, create);
        return head;
    }

    private MenuItem item(DocumentKind kind) {
        MenuItem item = new MenuItem(words.kind(kind));
        item.setId("document-new-" + kind.code());
        item.setOnAction(e -> create(kind));
        return item;
    }

    private void create(DocumentKind kind) {
        showDocuments();
        side.pane().open();
        side.choose(DocumentSide.Tab.FORM);
        model.create(kind).onSuccess(made -> FxThread.later(list::requestFocus));
    }

    private Region filled() {
        VBox left = new VBox(list);
        left.getStyleClass().add("document-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        PageSheet sheet = new PageSheet("document-page", messages, model.pages(), PageSheet.Fit.WIDTH);
        model.preview().busyProperty().addListener((o, was, busy) -> model.pages()
                .awaiting(busy));
        problem.setId("document-problem");
        VBox middle = new VBox(bar, problem, sheet);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.setPrefWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return new HBox(left, middle, side.pane());
    }

    private ScrollPane empty() {
        EmptyState.Choice check = new EmptyState.Choice(
                "document-empty-check",
                "bi-shield-check",
                messages.get("authenticity.title"),
                messages.get("authenticity.empty-choose-why"),
                this::showAuthenticity);
        List<EmptyState.Choice> choices = context.saveStatus().isReadOnly()
                ? List.of(check)
                : List.of(
                        choice(DocumentKind.BERITA_ACARA, "document.empty.berita-acara"),
                        choice(DocumentKind.PERNYATAAN_KOMITMEN, "document.empty.pernyataan"),
                        choice(DocumentKind.NOTULEN, "document.empty.notulen"),
                        check);
        ScrollPane scroll = new ScrollPane(
                new EmptyState(messages.get("document.empty"), messages.get("document.empty.why"), choices));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private EmptyState.Choice choice(DocumentKind kind, String whyKey) {
        return new EmptyState.Choice(
                "document-empty-" + kind.code(),
                "bi-file-earmark-text",
                words.kind(kind),
                messages.get(whyKey),
                () -> create(kind));
    }

    private void show(DocumentBoard board) {
        header.subtitle(
                messages.get("document.subtitle", Formats.number(board.rows().size())));
        if (board.practice()) {
            header.marks(new DataLatihanMark(messages));
            authenticity.practice();
        }
        if (root.getCenter() != authenticity) {
            showDocuments();
        }
        show(model.selectedProperty().get());
        answer();
    }

    private void show(DocumentBoard.Row row) {
        if (row != null && model.boardProperty().get() != null) {
            bar.show(row);
            side.show(model.boardProperty().get(), row);
        }
    }

    private void show(Throwable failure) {
        boolean shown = failure != null;
        problem.setVisible(shown);
        problem.setManaged(shown);
        if (failure instanceof id.rembuk.domain.UserError error) {
            ErrorText text =
                    ErrorText.of(messages, error.code(), error.arguments().toArray());
            problem.setText(text.what() + " " + text.why() + " " + text.next());
        } else if (shown) {
            problem.setText(messages.get("document.preview.failed"));
            context.dialogs().error(failure);
        }
    }

    private void showDocuments() {
        boolean none = model.boardProperty().get() != null && model.rows().isEmpty();
        root.setTop(header);
        FocusMove.replace(root, none ? empty : filled);
    }

    private void backToDocuments() {
        showDocuments();
        FxThread.later(list::requestFocus);
    }

    private void showAuthenticity() {
        DocumentBoard.Row row = model.selectedProperty().get();
        PaperPreview.Shown shown = model.preview().shownProperty().get();
        if (row != null && shown != null && shown.road() == Road.ELECTRONIC) {
            checking.check(DocumentWords.fileName(row.document(), shown.road()), shown.pdf());
        }
        root.setTop(null);
        root.setCenter(authenticity);
        FxThread.later(authenticity::focus);
    }
}
