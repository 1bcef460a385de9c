package id.rembuk.reference;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.usecase.port.PracticeSource;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the practice rows of one kabupaten/kota from a folder of templates/contoh. */
public final class PracticeFiles implements PracticeSource {
    private final Templates templates;
    private final String folder;
    private final ReferenceCatalogue reference;

    /**
     * @param folder folder below templates, e.g. contoh/hss
     * @param reference gives plan lines the names and versions of their sub kegiatan
     */
    public PracticeFiles(Templates templates, String folder, ReferenceCatalogue reference) {
        this.templates = templates;
        this.folder = folder;
        this.reference = reference;
    }

    @Override
    public List<WorkspaceRecord> records(Places places) {
        List<WorkspaceRecord> records = new ArrayList<>();
        addFigures(places, records);
        addPlan(places, records);
        addAssessment(places, records);
        addMeeting(places, records);
        addYear(places, records);
        return records;
    }

    private void addFigures(Places places, List<WorkspaceRecord> records) {
        read("kop.csv", places).map(PracticeFiles::letterhead).forEach(records::add);
        read("pejabat.csv", places).map(PracticeFiles::official).forEach(records::add);
        read("kasus.csv", places).map(PracticeFigures::cases).forEach(records::add);
        read("prevalensi.csv", places).map(PracticeFigures::prevalence).forEach(records::add);
        read("pembanding.csv", places).map(PracticeFigures::higher).forEach(records::add);
        read("target.csv", places).map(PracticeFigures::target).forEach(records::add);
        read("desa.csv", places).map(PracticeFigures::desa).forEach(records::add);
        Set<String> indicators =
                reference.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        read("layanan.csv", places)
                .map(row -> PracticeFigures.service(row, indicators))
                .forEach(records::add);
    }

    private void addPlan(Places places, List<WorkspaceRecord> records) {
        PracticePlan plan = new PracticePlan(places.cycleId(), reference.nomenclature());
        read("rencana.csv", places).map(plan::line).forEach(records::add);
        read("komitmen.csv", places).map(plan::commitment).forEach(records::add);
        PracticeReports reports = new PracticeReports(records);
        read("laporan.csv", places).map(reports::report).forEach(records::add);
    }

    private void addAssessment(Places places, List<WorkspaceRecord> records) {
        PracticeHandIns handIns = new PracticeHandIns(places, records);
        read("persetujuan.csv", places).map(handIns::approval).forEach(records::add);
        read("portal.csv", places).map(handIns::typed).forEach(records::add);
        reference.criteria().stream()
                .map(criterion -> criterion.startOf(Ids.next(), places.cycleId()))
                .forEach(records::add);
    }

    private void addMeeting(Places places, List<WorkspaceRecord> records) {
        PracticePapers papers = new PracticePapers(places.cycleId(), records);
        List<Meeting> meetings = read("rapat.csv", places).map(papers::meeting).toList();
        records.addAll(meetings);
        if (!meetings.isEmpty()) {
            PracticeMeeting prepared = new PracticeMeeting(meetings.get(0).id());
            records.addAll(prepared.agenda(
                    CsvTable.read(templates, folder + "/agenda.csv").rows()));
            records.addAll(prepared.guests(
                    CsvTable.read(templates, folder + "/undangan.csv").rows()));
        }
        records.addAll(read("dokumen.csv", places).map(papers::draft).toList());
    }

    private void addYear(Places places, List<WorkspaceRecord> records) {
        read("langkah.csv", places)
                .map(row -> PracticeSteps.state(row, places.cycleId()))
                .forEach(records::add);
        PracticeYear year = new PracticeYear(places.cycleId());
        read("tenggat.csv", places).map(year::deadline).forEach(records::add);
        read("permintaan.csv", places).map(PracticeYear::request).forEach(records::add);
        PracticeEvidence evidence = new PracticeEvidence(templates, folder);
        read("bukti.csv", places)
                .map(row -> evidence.piece(row, places.cycleId()))
                .forEach(records::add);
    }

    @Override
    public List<Bytes> evidence() {
        PracticeEvidence evidence = new PracticeEvidence(templates, folder);
        return CsvTable.read(templates, folder + "/bukti.csv").rows().stream()
                .map(evidence::bytes)
                .toList();
    }

    private Stream<PracticeRow> read(String file, Places places) {
        return CsvTable.read(templates, folder + "/" + file).rows().stream().map(row -> new PracticeRow(row, places));
    }

    private static Letterhead letterhead(PracticeRow row) {
        return new Letterhead(
                Ids.next(),
                row.organisation("opd"),
                row.csv().text("pemerintah"),
                row.csv().text("instansi"),
                row.csv().text("alamat"),
                row.csv().text("kontak"),
                row.csv().text("kota"),
                List.of());
    }

    private static Official official(PracticeRow row) {
        IdNumberKind idNumber = row.csv().oneOf("nomor_induk", IdNumberKind.class);
        ActingKind acting = row.csv().oneOf("status", ActingKind.class);
        return new Official(
                Ids.next(),
                row.organisation("opd"),
                row.csv().required("nama"),
                row.csv().required("jabatan"),
                acting == null ? ActingKind.DEFINITIF : acting,
                row.csv().text("atas_nama"),
                null,
                idNumber == null ? IdNumberKind.NONE : idNumber,
                null,
                row.day("mulai"),
                null);
    }
}
