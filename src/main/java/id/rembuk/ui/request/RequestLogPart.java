package id.rembuk.ui.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.report.ExportRequests;
import id.rembuk.usecase.request.RequestBoard;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;

/** The section Permintaan: what every body was asked for, by when, and whether the answer came. */
public final class RequestLogPart extends ListPart<RequestBoard, DataRequest> {
    private final Messages messages;
    private final RequestsViewModel model;
    private final RequestEditor editor;
    private final AskPane ask;
    private final StackPane side = new StackPane();
    private final ListWithSide<DataRequest> list;
    private final RequestBar bar;
    private final RequestExportMenu export;
    private final Button copy;
    private final Button received;
    private String wanted;

    /** @param export makes the sheets */
    public RequestLogPart(ScreenContext context, Supplier<ExportRequests> export) {
        this(
                context,
                export,
                new RequestsViewModel(
                        context,
                        LiveBoard.of(context, new Gathering(), context.session().dataRequests()::board)));
    }

    private RequestLogPart(ScreenContext context, Supplier<ExportRequests> export, RequestsViewModel model) {
        super(context, model.records(), context.messages().get("request.new"));
        this.model = model;
        messages = context.messages();
        editor = new RequestEditor(model::change, context.fields());
        ask = new AskPane(model, context);
        list = new ListWithSide<>(
                context,
                "request-log",
                model.records().rows(),
                side,
                new ListWithSide.Words(
                        messages.get("quality.requests"),
                        messages.get("quality.request.title"),
                        messages.get("quality.request.choose"),
                        messages.get("request.empty.title"),
                        messages.get("request.empty.why"),
                        messages.get("request.new")),
                this::add);
        bar = new RequestBar(model, messages);
        list.above(bar);
        this.export = new RequestExportMenu(context, export, () -> {
            DataRequest chosen = model.records().rows().selected();
            return chosen == null || chosen.receivedOn() != null ? null : chosen.organisationId();
        });
        copy = list.button("request-log-copy", "bi-clipboard", messages.get("quality.request.copy"), this::copy);
        copy.setDisable(false);
        received = list.button(
                "request-log-received", "bi-check-circle", messages.get("request.receive"), model::turnReceived);
        columns();
    }

    private void columns() {
        list.columns()
                .node("state", messages.get("quality.request.state"), 150, this::state)
                .text("owner", messages.get("quality.request.owner"), 150, r -> model.board()
                        .body(r.organisationId()))
                .text("subject", messages.get("quality.request.subject-label"), 220, DataRequest::subject)
                .number(
                        "items",
                        messages.get("request.column.items"),
                        60,
                        r -> Formats.number(r.asked().size()))
                .text("asked", messages.get("quality.request.asked"), 96, r -> messages.dates()
                        .shortDate(r.askedOn()))
                .text(
                        "due",
                        messages.get("quality.request.due"),
                        96,
                        r -> r.dueOn() == null ? "" : messages.dates().shortDate(r.dueOn()))
                .filling("subject", 160);
    }

    private Node state(DataRequest request) {
        return switch (request.state(model.board().today())) {
            case OPEN -> StatusChip.plain(Tone.MENUNGGU, messages.get("quality.request.state.open"));
            case OVERDUE ->
                StatusChip.plain(
                        Tone.TERLAMBAT,
                        messages.get(
                                "request.state.late",
                                Formats.number(model.board().daysLate(request))));
            case RECEIVED ->
                StatusChip.plain(
                        Tone.SELESAI,
                        messages.get("request.state.received", messages.dates().shortDate(request.receivedOn())));
        };
    }

    @Override
    protected ListWithSide<DataRequest> list() {
        return list;
    }

    @Override
    protected List<Node> tools() {
        return List.of(export.node());
    }

    @Override
    protected boolean isEmpty(RequestBoard board) {
        return board.requests().isEmpty() && !side.getChildren().contains(ask);
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.DATA_REQUEST) {
            return false;
        }
        model.filterProperty().set(RequestFilter.NONE);
        choose(ref.id());
        return true;
    }

    @Override
    public boolean narrow(Narrowing to) {
        wanted = to.asked().orElse(null);
        askWanted();
        return to.asked().isPresent();
    }

    /** Begins the request that was wanted from elsewhere, as soon as the bodies are read. */
    private void askWanted() {
        if (wanted != null && model.board() != null) {
            String body = wanted;
            wanted = null;
            add();
            ask.to(body);
        }
    }

    @Override
    protected void leave() {
        editor.leave();
    }

    @Override
    protected void add() {
        if (model.board() == null) {
            return;
        }
        model.records().rows().select(null);
        side.getChildren().setAll(ask);
        list.showEmpty(false);
        list.openSide();
        list.edit();
        list.foot(ask.button());
        ask.begin(model.board());
    }

    @Override
    protected void delete() {
        model.delete();
    }

    @Override
    protected void offer(RequestBoard board) {
        bar.show(board);
        askWanted();
    }

    @Override
    protected String subtitle(RequestBoard board) {
        return board == null
                ? ""
                : messages.get(
                        "request.subtitle",
                        Formats.number(board.count(DataRequest.State.OVERDUE)),
                        Formats.number(board.count(DataRequest.State.OPEN)),
                        Formats.number(board.count(DataRequest.State.RECEIVED)));
    }

    @Override
    protected void show(DataRequest request) {
        list.show(request);
        if (request == null) {
            return;
        }
        side.getChildren().setAll(editor);
        editor.show(request, model.board().organisations());
        copy.setText(messages.get("quality.request.copy"));
        received.setText(messages.get(request.receivedOn() == null ? "request.receive" : "request.unreceive"));
        list.foot(received, copy, list.deleteButton());
    }

    /** Puts the text of the chosen request on the clipboard; what is typed and not yet saved is saved first. */
    private void copy() {
        editor.leave();
        ClipboardContent content = new ClipboardContent();
        content.putString(model.letter(model.records().rows().selected()));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.get("quality.request.copied"));
    }
}
