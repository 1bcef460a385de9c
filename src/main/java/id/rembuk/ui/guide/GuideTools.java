package id.rembuk.ui.guide;

import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.usecase.PortalCopy;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.report.ExportRequests;
import id.rembuk.usecase.report.ExportYear;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the place Panduan Aksi hands files out with, each made when it is first needed.
 *
 * @param year the calendar on paper and for other programs
 * @param requests what bodies are asked for
 * @param evidence what evidence is kept, looked into, opened and packed with
 * @param portal the numbers of web forms of an open workspace
 */
public record GuideTools(
        Supplier<ExportYear> year,
        Supplier<ExportRequests> requests,
        EvidenceTools evidence,
        Function<WorkspaceSession, PortalCopy> portal) {}
