package id.rembuk.ui.overview;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.OverviewBoard;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The place Beranda: figures and targets, sums of the plan, and what is still missing, each leading to its place. */
public final class OverviewView implements Screen {
    private static final double GAP = 12;
    private static final double ONE_COLUMN = 860;

    private final ScreenContext context;
    private final Messages messages;
    private final OverviewViewModel model;
    private final FigureForm form;
    private final Inspector inspector;
    private final FiguresCard figures;
    private final GapsCard gaps;
    private final MoneyCards money;
    private final PageHeader header;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll;

    public OverviewView(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        model = new OverviewViewModel(context.session(), context.tasks(), new Gathering(), context.dialogs()::error);
        form = new FigureForm(
                new FigureEntry(context.session().situation(), context.tasks(), context.saveStatus()), messages);
        figures = new FiguresCard(messages, context.look(), this::note);
        gaps = new GapsCard(messages, context.navigator());
        money = new MoneyCards(messages, context.navigator());
        header = new PageHeader(messages.get("place.beranda"));
        Button note = PageHeader.primary(new Button(messages.get("overview.note"), Icons.of("bi-pencil-square")));
        note.setId("overview-note");
        note.setOnAction(e -> note());
        header.actions(note);
        inspector = new Inspector(messages);
        inspector.show(messages.get("overview.note"), form);
        inspector.afterClose(note::requestFocus);
        inspector.close();
        form.setDisable(context.saveStatus().isReadOnly());
        note.setDisable(context.saveStatus().isReadOnly());
        scroll = new ScrollPane(cards(context.look()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setTop(header);
        root.setRight(inspector);
        model.boardProperty().addListener((o, was, board) -> show(board));
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
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        switch (ref.kind()) {
            case STUNTING_COUNT, PREVALENCE, TARGET -> note();
            default -> {}
        }
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> note();
            case TOGGLE_INSPECTOR -> inspector.toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void note() {
        inspector.open();
        form.focusFirst();
    }

    private void show(OverviewBoard board) {
        header.subtitle(messages.get(
                "overview.subtitle",
                String.valueOf(board.cycle().activityYear()),
                String.valueOf(board.cycle().planningYear()),
                Formats.number(board.places().kecamatan()),
                Formats.number(board.places().desa()),
                Formats.number(board.places().organisations())));
        form.show(board.figures().recorded());
        boolean nothing = board.figures().isEmpty()
                && board.money().total().lines() == 0
                && board.gaps().commitments() == 0;
        if (nothing) {
            root.setCenter(empty());
            return;
        }
        figures.show(board);
        gaps.show(board);
        money.show(board);
        root.setCenter(scroll);
    }

    private EmptyState empty() {
        return new EmptyState(
                messages.get("overview.empty.title"),
                messages.get("overview.empty.why"),
                List.of(
                        new EmptyState.Choice(
                                "overview-empty-note",
                                "bi-pencil-square",
                                messages.get("overview.empty.note"),
                                messages.get("overview.empty.note-why"),
                                this::note),
                        new EmptyState.Choice(
                                "overview-empty-plan",
                                Place.RENCANA_OPD.icon(),
                                messages.get("overview.empty.plan"),
                                messages.get("overview.empty.plan-why"),
                                () -> context.navigator().go(Place.RENCANA_OPD)),
                        new EmptyState.Choice(
                                "overview-empty-commitments",
                                Place.KOMITMEN.icon(),
                                messages.get("overview.empty.commitments"),
                                messages.get("overview.empty.commitments-why"),
                                () -> context.navigator().go(Place.KOMITMEN)),
                        new EmptyState.Choice(
                                "overview-empty-settings",
                                Place.PENGATURAN.icon(),
                                messages.get("overview.empty.settings"),
                                messages.get("overview.empty.settings-why"),
                                () -> context.navigator().go(Place.PENGATURAN))));
    }

    /** Two cards beside each other, or one below the other where the room is narrow for the text size. */
    private FlowPane cards(Look look) {
        FlowPane flow = new FlowPane(GAP, GAP);
        flow.getStyleClass().add("overview-cards");
        flow.getChildren().addAll(figures.node(), gaps.node(), money.organisations(), money.funds());
        share(flow, look, figures.node(), 0.66);
        share(flow, look, gaps.node(), 0.34);
        share(flow, look, money.organisations(), 0.6);
        share(flow, look, money.funds(), 0.4);
        return flow;
    }

    private static void share(FlowPane flow, Look look, Region card, double part) {
        DoubleBinding width = Bindings.createDoubleBinding(
                () -> {
                    double room = flow.getWidth() - flow.snappedLeftInset() - flow.snappedRightInset();
                    double zoom = look.textPercentProperty().get() / 100.0;
                    boolean narrow = room / zoom < ONE_COLUMN;
                    return Math.max(0, narrow ? room : Math.floor((room - GAP) * part) - 1);
                },
                flow.widthProperty(),
                flow.insetsProperty(),
                look.textPercentProperty());
        card.prefWidthProperty().bind(width);
        card.minWidthProperty().bind(width);
        card.maxWidthProperty().bind(width);
    }
}
