package id.rembuk.ui.rembuk;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.port.ReportPrinter;
import java.util.function.Supplier;

/** The place Rembuk, its sections in the order of the day. */
public final class RembukView extends PartedScreen {
    /** @param printer prints rundown, attendance and notulen */
    public RembukView(ScreenContext context, Supplier<ReportPrinter> printer) {
        super(context.messages().get("place.rembuk"));
        Messages messages = context.messages();
        MeetingPapers papers = new MeetingPapers(context, printer);

        section(messages, "rembuk.section.prepare", "bi-list-check", () -> new PreparePart(context, papers))
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
    public boolean perform(UiAction action) {
        if (action == UiAction.ATTENDANCE) {
            choose("rembuk.section.attendance");
            return true;
        }
        return super.perform(action);
    }
}
