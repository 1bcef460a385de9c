package id.rembuk.reference;

import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.guide.Milestone;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.List;

/** The lists of templates/rujukan, templates/panduan and templates/rembuk, each read when it is first asked for and then kept. */
public final class TemplateReferences implements ReferenceCatalogue {
    private final Templates templates;
    private List<Indicator> indicators;
    private List<NomenclatureEntry> nomenclature;
    private List<FundSourceKind> fundSources;
    private DefaultOrganisations organisations;
    private List<Milestone> milestones;
    private List<Criterion> criteria;
    private List<AgendaPattern> agendaPatterns;
    private List<MeetingElement> meetingElements;

    public TemplateReferences(Templates templates) {
        this.templates = templates;
    }

    @Override
    public synchronized List<Indicator> indicators() {
        if (indicators == null) {
            indicators = CsvTable.read(templates, "rujukan/indikator.csv")
                    .with(
                            "kode",
                            "kelompok",
                            "nama",
                            "arah",
                            "peraturan",
                            "versi",
                            "nama_terverifikasi",
                            "target_terverifikasi")
                    .unique("kode")
                    .rows()
                    .stream()
                    .map(TemplateReferences::indicator)
                    .toList();
        }
        return indicators;
    }

    @Override
    public synchronized List<NomenclatureEntry> nomenclature() {
        if (nomenclature == null) {
            nomenclature = CsvTable.read(templates, "rujukan/nomenklatur.csv")
                    .with("kode", "tingkat", "nama", "peraturan", "versi", "usulan_indikator", "terverifikasi")
                    .unique("kode")
                    .rows()
                    .stream()
                    .map(TemplateReferences::entry)
                    .toList();
        }
        return nomenclature;
    }

    @Override
    public synchronized List<FundSourceKind> fundSources() {
        if (fundSources == null) {
            fundSources = CsvTable.read(templates, "rujukan/sumber-dana.csv")
                    .with("kode", "nama", "kelompok", "peraturan", "versi", "terverifikasi")
                    .unique("kode")
                    .rows()
                    .stream()
                    .map(row -> new FundSourceKind(
                            row.required("kode"),
                            row.required("nama"),
                            row.required("kelompok"),
                            row.text("peraturan"),
                            row.yes("terverifikasi")))
                    .toList();
        }
        return fundSources;
    }

    @Override
    public synchronized List<Criterion> criteria() {
        if (criteria == null) {
            criteria = CriteriaFile.read(templates);
        }
        return criteria;
    }

    @Override
    public synchronized List<Milestone> milestones() {
        if (milestones == null) {
            milestones = MilestoneFile.read(templates);
        }
        return milestones;
    }

    @Override
    public synchronized List<OrganisationEntry> organisations(String regencyCode) {
        if (organisations == null) {
            organisations = new DefaultOrganisations(templates);
        }
        return organisations.of(regencyCode);
    }

    @Override
    public synchronized List<AgendaPattern> agendaPatterns() {
        if (agendaPatterns == null) {
            agendaPatterns = MeetingTemplates.patterns(templates);
        }
        return agendaPatterns;
    }

    @Override
    public synchronized List<MeetingElement> meetingElements() {
        if (meetingElements == null) {
            meetingElements = MeetingTemplates.elements(templates);
        }
        return meetingElements;
    }

    private static Indicator indicator(CsvRow row) {
        return new Indicator(
                row.required("kode"),
                row.required("kelompok"),
                row.required("nama"),
                row.text("satuan"),
                row.text("sasaran"),
                row.decimal("target"),
                row.text("target_teks"),
                lowerIsBetter(row),
                row.text("pembilang"),
                row.text("penyebut"),
                row.list("opd"),
                row.list("padanan"),
                row.required("peraturan"),
                row.yes("nama_terverifikasi"),
                row.yes("target_terverifikasi"));
    }

    private static boolean lowerIsBetter(CsvRow row) {
        return switch (row.required("arah")) {
            case "turun" -> true;
            case "naik" -> false;
            default -> throw row.wrong("arah", "naik, turun");
        };
    }

    private static NomenclatureEntry entry(CsvRow row) {
        row.required("tingkat");
        return new NomenclatureEntry(
                row.required("kode"),
                row.oneOf("tingkat", NomenclatureLevel.class),
                row.required("nama"),
                row.text("bidang_urusan"),
                row.text("opd"),
                row.required("peraturan"),
                row.text("satuan"),
                row.text("keluaran"),
                row.oneOf("jenis_intervensi", InterventionClass.class),
                row.list("usulan_indikator"),
                row.text("kode_pengganti"),
                row.yes("terverifikasi"));
    }
}
