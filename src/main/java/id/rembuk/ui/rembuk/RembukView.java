package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.port.ReportPrinter;
import java.util.function.Supplier;

/** The place Rembuk, its sections in the order of the day. */
public final class RembukView extends PartedScreen {
    private static final String FIRST = "rembuk.section.prepare";

    private final ScreenContext context;
    private boolean opened;

    /** @param printer prints rundown, attendance and notulen */
    public RembukView(ScreenContext context, Supplier<ReportPrinter> printer) {
        super(context.messages().get("place.rembuk"));
        this.context = context;
        Messages messages = context.messages();
        MeetingPapers papers = new MeetingPapers(context, printer);

        section(messages, FIRST, "bi-list-check", () -> new PreparePart(context, papers))
                .section(
                        messages,
                        "rembuk.section.run",
                        "bi-play-circle",
                        () -> new RunPart(context, () -> choose("rembuk.section.attendance")))
                .section(messages, "rembuk.section.attendance", "bi-person-check", () -> new AttendancePart(context))
                .section(messages, "rembuk.section.pledges", "bi-heart", () -> new PledgePart(context))
                .section(messages, "rembuk.section.closing", "bi-lock", () -> new ClosingPart(context, papers));
    }

    @Override
    public void open() {
        super.open();
        if (!opened) {
            opened = true;
            leadToMeeting();
        }
    }

    /** A meeting that was running when the window was closed goes on where it is led. */
    private void leadToMeeting() {
        context.tasks()
                .run(
                        Lane.READ,
                        "sitting.running",
                        progress -> context.session().rembuk().sittings().running())
                .onSuccess(running ->
                        running.filter(sitting -> isChosen(FIRST)).ifPresent(sitting -> reveal(RecordRef.of(sitting))));
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.ATTENDANCE) {
            choose("rembuk.section.attendance");
            return true;
        }
        return super.perform(action);
    }
}
