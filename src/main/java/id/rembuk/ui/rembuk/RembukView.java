package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.port.ReportPrinter;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The place Rembuk, its sections in the order of the day. */
public final class RembukView implements Screen {
    private final PartedScreen screen;

    /** @param printer prints rundown, attendance and notulen */
    public RembukView(ScreenContext context, Supplier<ReportPrinter> printer) {
        Messages messages = context.messages();
        MeetingPapers papers = new MeetingPapers(context, printer);
        screen = new PartedScreen(messages.get("place.rembuk"));
        screen.section(messages, "rembuk.section.prepare", "bi-list-check", () -> new PreparePart(context, papers))
                .section(
                        messages,
                        "rembuk.section.run",
                        "bi-play-circle",
                        () -> new RunPart(context, () -> screen.choose("rembuk.section.attendance")))
                .section(messages, "rembuk.section.attendance", "bi-person-check", () -> new AttendancePart(context))
                .section(messages, "rembuk.section.pledges", "bi-heart", () -> new PledgePart(context))
                .section(messages, "rembuk.section.closing", "bi-lock", () -> new ClosingPart(context, papers));
    }

    @Override
    public Region node() {
        return screen.node();
    }

    @Override
    public void open() {
        screen.open();
    }

    @Override
    public void close() {
        screen.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        screen.reveal(ref);
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.ATTENDANCE) {
            screen.choose("rembuk.section.attendance");
            return true;
        }
        return screen.perform(action);
    }
}
