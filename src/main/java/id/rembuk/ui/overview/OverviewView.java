package id.rembuk.ui.overview;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.text.Messages;
import id.rembuk.ui.guide.FrameChoice;
import id.rembuk.ui.kit.AfterPulse;
import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.PreparationBoard;
import id.rembuk.usecase.RembukDayText;
import id.rembuk.usecase.report.ExportSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Beranda: figures and targets, how far the preparation is, and sums of the plan, each leading to its place. */
public final class OverviewView implements Screen {
    private final ScreenContext context;
    private final Messages messages;
    private final OverviewViewModel model;
    private final FigureForm form;
    private final Inspector inspector;
    private final FiguresCard figures;
    private final ReadinessCard readiness;
    private final FrameChoice frames;
    private final ActionStrip actions;
    private final DeadlinesCard deadlines;
    private final CoverageCard coverage;
    private final DeliveriesCard deliveries;
    private final MoneyCards money;
    private final PageHeader header;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll;
    private String frameId;

    /** @param summary prints this place on one page */
    public OverviewView(ScreenContext context, Supplier<ExportSummary> summary) {
        this.context = context;
        messages = context.messages();
        model = new OverviewViewModel(
                context.session(),
                context.tasks(),
                messages.get("overview.job"),
                new Gathering(),
                this::prepare,
                context.dialogs()::error);
        form = new FigureForm(
                new FigureEntry(context.session().situation(), context.tasks(), context.saveStatus()), messages);
        figures = new FiguresCard(messages, context.look(), this::note);
        readiness = new ReadinessCard(context);
        actions = new ActionStrip(context);
        deadlines = new DeadlinesCard(context);
        coverage = new CoverageCard(context);
        deliveries = new DeliveriesCard(context);
        money = new MoneyCards(messages, context.navigator());
        frames = new FrameChoice(messages, FrameChoice.Form.MENU, this::readIn);
        header = new PageHeader(messages.get("place.beranda"));
        Button note = PageHeader.primary(new Button(messages.get("overview.note"), Icons.of("bi-pencil-square")));
        note.setId("overview-note");
        note.setOnAction(e -> note());
        header.actions(frames, new SummaryButton(context, summary).node(), note);
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
        model.preparationProperty().addListener((o, was, board) -> show(board));
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
            case STUNTING_COUNT, PREVALENCE, HIGHER_PREVALENCE, TARGET -> note();
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
        header.subtitle(new RembukDayText(messages).of(board.rembuk()));
        form.show(board.figures().recorded());
        boolean nothing = board.figures().isEmpty()
                && board.money().total().lines() == 0
                && board.rembuk().commitments() == 0;
        if (nothing) {
            root.setCenter(empty());
            return;
        }
        figures.show(board);
        root.setCenter(scroll);
        AfterPulse.of(root, () -> money.show(board));
    }

    /** The preparation may have moved on although the board is what it was. */
    private void prepare() {
        if (root.getCenter() == scroll) {
            AfterPulse.of(root, model::prepare);
        }
    }

    private void show(PreparationBoard board) {
        readiness.show(board.readiness(), () -> context.navigator().narrow(Narrowing.readiness()));
        readIn(frameId);
        deadlines.show(board.year());
        coverage.show(board.behind(), model.boardProperty().get().identity().practice());
        deliveries.show(board.deliveries(), board.today());
    }

    /** Tells the actions in the words of a frame. */
    private void readIn(String id) {
        frameId = id;
        PreparationBoard board = model.preparationProperty().get();
        frames.show(board.frames(), board.in(id));
        actions.show(board.in(id), board.today());
    }

    private EmptyState empty() {
        EmptyState.Choice guide = choice(
                "guide", Place.PANDUAN_AKSI.icon(), () -> context.navigator().go(Place.PANDUAN_AKSI));
        return new EmptyState(
                messages.get("overview.empty.title"),
                messages.get("overview.empty.why"),
                context.saveStatus().isReadOnly()
                        ? List.of(guide)
                        : List.of(
                                choice("import", UiAction.IMPORT.icon(), () -> context.navigator()
                                        .importFile(Optional.empty(), ImportKind.DESA)),
                                guide,
                                choice("note", "bi-pencil-square", this::note),
                                choice("plan", Place.RENCANA_OPD.icon(), () -> context.navigator()
                                        .go(Place.RENCANA_OPD))));
    }

    private EmptyState.Choice choice(String name, String icon, Runnable act) {
        return new EmptyState.Choice(
                "overview-empty-" + name,
                icon,
                messages.get("overview.empty." + name),
                messages.get("overview.empty." + name + "-why"),
                act);
    }

    private VBox cards(Look look) {
        VBox rows = new VBox(
                actions.node(),
                new CardRow(look)
                        .add(figures.node(), 0.52)
                        .add(readiness.node(), 0.26)
                        .add(deadlines.node(), 0.22),
                new CardRow(look).add(coverage.node(), 0.6).add(deliveries.node(), 0.4),
                new CardRow(look).add(money.organisations(), 0.6).add(money.funds(), 0.4));
        rows.getStyleClass().add("overview-cards");
        return rows;
    }
}
