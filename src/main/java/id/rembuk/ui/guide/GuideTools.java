package id.rembuk.ui.guide;

import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.usecase.report.ExportYear;
import java.util.function.Supplier;

/**
 * What the place Panduan Aksi hands files out with, each made when it is first needed.
 *
 * @param year the calendar on paper and for other programs
 * @param evidence what evidence is kept, looked into, opened and packed with
 */
public record GuideTools(Supplier<ExportYear> year, EvidenceTools evidence) {}
