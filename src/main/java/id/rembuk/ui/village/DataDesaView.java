package id.rembuk.ui.village;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.quality.QualityPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The place Data Desa: the numbers of every desa, or what is wrong with them and who was asked. */
public final class DataDesaView implements Screen {
    private final VillageView village;
    private final QualityPane quality;
    private final BorderPane root = new BorderPane();
    private final BorderPane check = new BorderPane();
    private final VillageParts besideNumbers;
    private final VillageParts besideCheck;
    private boolean open;

    public DataDesaView(ScreenContext context, VillageView village) {
        this.village = village;
        Messages messages = context.messages();
        quality = new QualityPane(context, this::open);
        besideNumbers = new VillageParts(messages, this::choose);
        besideCheck = new VillageParts(messages, this::choose);
        village.parts(besideNumbers);
        PageHeader header = new PageHeader(messages.get("village.title"));
        header.subtitle(messages.get("quality.subtitle"));
        quality.whenPractice(() -> header.marks(new DataLatihanMark(messages)));
        header.parts(besideCheck);
        check.setTop(header);
        check.setCenter(quality.node());
        root.setCenter(village.node());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        open = true;
        village.open();
        if (isChecking()) {
            quality.open();
        }
    }

    @Override
    public void close() {
        open = false;
        if (isChecking()) {
            quality.close();
        }
        village.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        boolean request = ref.kind() == RecordKind.DATA_REQUEST;
        turn(request);
        if (request) {
            quality.reveal(ref);
        } else {
            village.reveal(ref);
        }
    }

    @Override
    public void narrow(Narrowing to) {
        turn(/* toCheck= */ to.only().isEmpty());
        if (!to.only().isEmpty()) {
            village.narrowTo(to.only());
        }
    }

    @Override
    public boolean perform(UiAction action) {
        return isChecking() ? quality.perform(action) : village.perform(action);
    }

    private boolean isChecking() {
        return root.getCenter() == check;
    }

    /** The button that was pressed leaves with its page; its twin on the other page takes the focus. */
    private void choose(boolean toCheck) {
        turn(toCheck);
        (toCheck ? besideCheck : besideNumbers).focusChosen();
    }

    private void turn(boolean toCheck) {
        if (toCheck != isChecking()) {
            root.setCenter(toCheck ? check : village.node());
            if (toCheck && open) {
                quality.open();
            } else if (open) {
                quality.close();
            }
        }
        besideNumbers.show(toCheck);
        besideCheck.show(toCheck);
    }

    /** Opens the number of a finding: the record's desa and period, or the desa that has none. */
    private void open(DataFinding finding) {
        boolean service = finding.measure().indicator() != null;
        RecordKind kind = service ? RecordKind.SERVICE_COUNT : RecordKind.STUNTING_COUNT;
        reveal(
                finding.recordId() == null
                        ? new RecordRef(RecordKind.AREA, finding.areaId())
                        : new RecordRef(kind, finding.recordId()));
    }
}
