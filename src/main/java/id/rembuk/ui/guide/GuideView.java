package id.rembuk.ui.guide;

import id.rembuk.text.Messages;
import id.rembuk.ui.assessment.AssessmentPart;
import id.rembuk.ui.kecamatan.KecamatanPart;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.portal.PortalPart;
import id.rembuk.ui.readiness.ReadinessPart;
import id.rembuk.ui.request.RequestLogPart;
import id.rembuk.ui.year.YearPart;

/** The place Panduan Aksi, its sections in the order of the work. */
public final class GuideView extends PartedScreen {
    public GuideView(ScreenContext context, GuideTools tools) {
        super(context.messages().get("place.panduan-aksi"));
        Messages messages = context.messages();
        section(
                        messages,
                        "guide.section.actions",
                        "bi-signpost-split",
                        () -> new ActionsPart(context, tools.evidence()))
                .section(messages, "readiness.title", "bi-check2-circle", () -> new ReadinessPart(context))
                .section(messages, "year.section", "bi-calendar3", () -> new YearPart(context, tools.year()))
                .section(messages, "request.section", "bi-inbox", () -> new RequestLogPart(context, tools.requests()))
                .section(messages, "kecamatan.section", "bi-geo-alt", () -> new KecamatanPart(context))
                .section(messages, "assessment.section", "bi-clipboard-check", () -> new AssessmentPart(context))
                .section(
                        messages,
                        "portal.section",
                        "bi-box-arrow-up-right",
                        () -> new PortalPart(context, tools.portal().apply(context.session())));
    }
}
