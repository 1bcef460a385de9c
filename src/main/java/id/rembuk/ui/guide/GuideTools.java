package id.rembuk.ui.guide;

import id.rembuk.usecase.report.ExportYear;
import java.util.function.Supplier;

/**
 * What the place Panduan Aksi hands files out with, each made when it is first needed.
 *
 * @param year the calendar on paper and for other programs
 */
public record GuideTools(Supplier<ExportYear> year) {}
