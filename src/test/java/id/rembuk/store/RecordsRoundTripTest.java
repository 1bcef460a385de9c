package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.BoundaryMap;
import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.commitment.CarriedCommitment;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.FrozenFacts;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.TypedNumber;
import id.rembuk.domain.priority.ManualChoice;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.rembuk.Speaker;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.Records;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsRoundTripTest {
    static final Bytes FILE = Bytes.of(new byte[] {1, 2, 3, 4, 5, 6});
    private static final String FILE_HASH = FILE.sha256();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("hss.rembuk");
    }

    @Test
    void aNewLineStandsAfterTheLastOfItsOpdAndLinesWithoutAnOpdAreCountedApart() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            String body = session.organisations().organisations().get(0).id();
            String empty = session.organisations().organisations().get(1).id();
            String cycle = session.situation().cycle().id();
            session.edits().apply(EditName.of("plan.add"), records -> {
                assertThat(records.lastPlanPosition(body)).isZero();
                return List.of(
                        RecordChange.added(PlanLine.blank(Ids.next(), cycle, 3, body)),
                        RecordChange.added(PlanLine.blank(Ids.next(), cycle, 7, body)),
                        RecordChange.added(PlanLine.blank(Ids.next(), cycle, 5, null)));
            });
            session.edits().apply(EditName.of("plan.add"), records -> {
                assertThat(records.lastPlanPosition(body)).isEqualTo(7);
                assertThat(records.lastPlanPosition(null)).isEqualTo(5);
                assertThat(records.lastPlanPosition(empty)).isZero();
                return List.of();
            });
        }
    }

    @Test
    void aNewWorkspaceHoldsItsRegencyYearsAndOrganisations() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            assertThat(session.situation().identity().regencyCode()).isEqualTo("63.06");
            assertThat(session.situation().cycle().activityYear()).isEqualTo(2024);
            assertThat(session.situation().cycle().planningYear()).isEqualTo(2025);
            assertThat(session.situation().areas())
                    .extracting(Area::code)
                    .containsExactly(
                            "63.06",
                            "63.06.01",
                            "63.06.01.2001",
                            "63.06.01.2002",
                            "63.06.05",
                            "63.06.05.1001",
                            "63.06.05.2002",
                            "63.06.05.2003");
            assertThat(session.situation().areas())
                    .first()
                    .extracting(Area::parentId)
                    .isNull();
            assertThat(session.organisations().organisations())
                    .extracting(Organisation::label)
                    .containsExactly("Bappeda", "Dinkes", "Dinsos");
            HistoryEntry head = session.workspace().read(Records::historyHead).orElseThrow();
            assertThat(head.sequence()).isEqualTo(1);
            assertThat(head.name().key()).isEqualTo("workspace.create");
        }
    }

    @Test
    void everyKindOfRecordComesBackAsItWasWritten() {
        List<WorkspaceRecord> written = new ArrayList<>();
        try (WorkspaceSession session = Workspaces.create(file)) {
            written.addAll(session.workspace().read(RecordsRoundTripTest::oneOfEach));
            session.edits().settle(EditName.of("test"), records -> {
                records.storeFile(FILE);
                return written.stream().map(RecordChange::added).toList();
            });
        }
        try (WorkspaceSession session = Workspaces.open(file)) {
            for (WorkspaceRecord record : written) {
                WorkspaceRecord found = session.workspace()
                        .read(records -> records.find(record.getClass(), record.id()))
                        .orElseThrow();
                List<WorkspaceRecord> all =
                        session.workspace().read(records -> List.copyOf(records.all(record.getClass())));
                assertThat(found).isEqualTo(record);
                assertThat(all).contains(record);
            }
            assertThat(written.stream().map(RecordKind::of).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(RecordKind.values());
        }
    }

    @Test
    void changingAndDeletingReachTheListsOfARecordToo() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            List<WorkspaceRecord> one = session.workspace().read(RecordsRoundTripTest::oneOfEach);
            PlanLine line = one.stream()
                    .filter(PlanLine.class::isInstance)
                    .map(PlanLine.class::cast)
                    .findFirst()
                    .orElseThrow();
            session.edits().apply(EditName.of("test"), records -> List.of(RecordChange.added(line)));
            PlanLine changed = line.edit()
                    .funds(List.of(new FundShare("PAD", 7)))
                    .sites(Sites.NONE)
                    .stages(List.of())
                    .description(null)
                    .build();
            session.plans().change(line.id(), EditName.of("test"), before -> changed);
            assertThat(session.plans().lines()).containsExactly(changed);
            session.edits().undo();
            assertThat(session.plans().lines()).containsExactly(line);
            session.plans().delete(List.of(line.id()));
            assertThat(session.plans().lines()).isEmpty();
            session.edits().undo();
            assertThat(session.plans().lines()).containsExactly(line);
        }
    }

    @Test
    void preferencesTravelWithTheFile() {
        try (WorkspaceSession session = Workspaces.create(file)) {
            session.workspace().write(records -> {
                records.preference("backup.second-place", "/mnt/cadangan");
                return null;
            });
        }
        try (WorkspaceSession session = Workspaces.open(file)) {
            Optional<String> place = session.workspace().read(records -> records.preference("backup.second-place"));
            Optional<String> none = session.workspace().read(records -> records.preference("none"));
            assertThat(place).hasValue("/mnt/cadangan");
            assertThat(none).isEmpty();
        }
    }

    /** One full record of each kind, referring to the areas and bodies that are there. */
    static List<WorkspaceRecord> oneOfEach(Records records) {
        Map<String, Area> areas = records.all(Area.class).stream().collect(Collectors.toMap(Area::code, area -> area));
        String regency = areas.get("63.06").id();
        List<String> desa = List.of(
                areas.get("63.06.01.2001").id(), areas.get("63.06.05.2002").id());
        Organisation body = records.all(Organisation.class).get(0);
        Cycle cycle = records.all(Cycle.class).get(0);
        LocalDate day = LocalDate.of(2024, 6, 8);
        String draftId = Ids.next();
        String proofId = Ids.next();
        String officialId = Ids.next();
        PlanLine line = PlanLine.blank(Ids.next(), cycle.id(), 3, body.id())
                .edit()
                .interventionClass(InterventionClass.SPESIFIK)
                .reach(Reach.MENYENTUH_SASARAN)
                .nomenclatureCode("1.02.02.2.02.0015")
                .nomenclatureName("Pengelolaan Gizi Masyarakat")
                .nomenclatureVersion("Kepmendagri 900.1.15.5-1317/2023")
                .description("PMT lokal bagi ibu hamil KEK — “90 hari”")
                .output("Ibu hamil KEK mendapat PMT")
                .unit("orang")
                .baseline(new BigDecimal("12.50"))
                .target(Target.of(Target.Operator.AT_LEAST, new BigDecimal("90.0")))
                .targetGroups(Set.of(TargetGroup.IBU_HAMIL, TargetGroup.KADER))
                .people(312)
                .monthFrom(2)
                .monthTo(11)
                .budget(Budget.of(Budget.MAX_RUPIAH))
                .stuntingShare(97_130_000L)
                .funds(List.of(new FundShare("PAD", 97_000_000), new FundShare("PAD", 130_000)))
                .sites(new Sites(false, true, desa))
                .indicatorCodes(List.of("S9", "S1"))
                .stages(List.of(
                        new BudgetStage(BudgetStep.RKPD, day, 1L, "Perkada 12/2024"),
                        new BudgetStage(BudgetStep.DPA, null, null, null)))
                .origin(Origin.MUSRENBANG)
                .note("catatan\nbaris kedua")
                .build();
        Commitment commitment = Commitment.blank(Ids.next(), cycle.id(), 1)
                .edit()
                .text("Semua ibu hamil KEK mendapat PMT")
                .ownerId(body.id())
                .indicatorCode("S1")
                .measure("persen")
                .unit("%")
                .baseline(new BigDecimal("0.5"))
                .baselineSource("e-PPGBM")
                .baselineYear(2023)
                .target(Target.text("seluruhnya"))
                .deadline(day)
                .sites(Sites.of(desa))
                .planLineIds(List.of(line.id()))
                .noCostReason("")
                .evidence("laporan")
                .reservation("dengan catatan")
                .gateReason("menunggu data")
                .build();
        Meeting meeting = Meeting.blank(Ids.next(), cycle.id());
        AgendaItem item = new AgendaItem(
                Ids.next(),
                meeting.id(),
                1,
                "Pembukaan",
                List.of(new Speaker(ActingKind.PJ, "Bupati"), Speaker.read("Sekretaris Daerah")),
                "Moderator",
                20,
                Instant.parse("2024-06-08T01:15:00Z"),
                Instant.parse("2024-06-08T01:38:00Z"),
                1380);
        return List.of(
                item,
                AgendaItem.named(Ids.next(), meeting.id(), 2, "Penutup"),
                new Sitting(
                        Ids.next(),
                        meeting.id(),
                        Sitting.Stage.OPEN,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(60),
                        item.id(),
                        60,
                        Instant.parse("2024-06-08T01:15:00.5Z"),
                        List.of(new Sitting.Reopening(Instant.EPOCH, "tertutup tidak sengaja"))),
                new Attendee(
                        Ids.next(),
                        meeting.id(),
                        true,
                        "Nama Contoh",
                        "Dinas Kesehatan",
                        "Perangkat daerah",
                        Attendee.Sex.P,
                        Attendee.Mode.DARING,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(9)),
                Attendee.expected(Ids.next(), meeting.id(), null, "Dinas Sosial", null),
                new Decision(
                        Ids.next(),
                        meeting.id(),
                        new RecordRef(RecordKind.PLAN_LINE, line.id()),
                        DecisionState.DISEPAKATI_CATATAN,
                        Instant.EPOCH,
                        new Decision.Hands(80, 3, 4),
                        "dengan catatan"),
                new Decision(
                        Ids.next(),
                        meeting.id(),
                        new RecordRef(RecordKind.COMMITMENT, commitment.id()),
                        DecisionState.DITUNDA,
                        Instant.EPOCH,
                        null,
                        null),
                new FloorChange(
                        Ids.next(),
                        meeting.id(),
                        "SHARE",
                        "115.000.000",
                        "151.026.360",
                        Instant.EPOCH,
                        FloorChange.Outcome.CONFIRMED,
                        Instant.EPOCH.plusSeconds(4),
                        line,
                        null),
                new FloorChange(
                        Ids.next(),
                        meeting.id(),
                        "TEXT",
                        "",
                        "baru",
                        Instant.EPOCH,
                        FloorChange.Outcome.WAITING,
                        null,
                        null,
                        commitment),
                new Minute(
                        Ids.next(),
                        meeting.id(),
                        Instant.EPOCH,
                        item.id(),
                        body.id(),
                        Minute.Kind.TUGAS,
                        "Surat edaran"),
                new Minute(Ids.next(), meeting.id(), Instant.EPOCH, null, null, Minute.Kind.INFORMASI, "Hujan"),
                new Pledge(
                        Ids.next(),
                        cycle.id(),
                        meeting.id(),
                        "Mitra Contoh",
                        false,
                        150_000L,
                        Pledge.Receiver.CHILD,
                        Pledge.Period.MONTH,
                        6,
                        40,
                        "Baznas",
                        "telur"),
                Pledge.of(Ids.next(), cycle.id(), null, "Mitra lain"),
                new AgreedText(
                        Ids.next(),
                        cycle.id(),
                        meeting.id(),
                        1,
                        Instant.EPOCH,
                        FILE_HASH,
                        Instant.EPOCH.plusSeconds(5),
                        "salah ketik"),
                new Area(
                        Ids.next(),
                        "63.06.99",
                        AreaLevel.KECAMATAN,
                        id.rembuk.domain.area.AreaKind.KECAMATAN,
                        "Baru",
                        regency,
                        day,
                        day.plusYears(1)),
                new Cycle(Ids.next(), 2025, 2026, AreaLevel.KABUPATEN, regency, "panduan-2023", 3),
                new Organisation(
                        Ids.next(),
                        "Puskesmas \"Kandangan\"",
                        null,
                        List.of("PKM, Kandangan", "PKM"),
                        OrganisationKind.PUSKESMAS,
                        List.of("1.02", "2.14"),
                        day,
                        null,
                        false),
                new Official(
                        officialId,
                        body.id(),
                        "Contoh Nama, S.E.",
                        "Kepala",
                        ActingKind.PLT,
                        "Bupati",
                        "Sekretaris Daerah",
                        IdNumberKind.NRP,
                        "12345678",
                        day,
                        null),
                new Letterhead(
                        Ids.next(),
                        body.id(),
                        "PEMERINTAH KABUPATEN",
                        "BAPPEDA",
                        "Jl. A",
                        "telepon",
                        "Kandangan",
                        List.of(new LetterheadImage(
                                FILE_HASH, "image/png", "Lambang daerah", LetterheadImage.Side.LEFT))),
                new StuntingCount(
                        Ids.next(), regency, 2024, 2, DataSource.EPPGBM, 1, 2, 3, 4, 5, 6, 11, "publikasi", origins()),
                new StuntingCount(
                        Ids.next(),
                        regency,
                        2024,
                        null,
                        DataSource.OTHER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of()),
                new ServiceCount(
                        Ids.next(),
                        regency,
                        "B11",
                        2024,
                        8,
                        DataSource.ROUTINE,
                        12,
                        10,
                        Map.of(ServiceField.NUMERATOR, NumberOrigin.imported("intake", "F9"))),
                ServiceCount.blank(Ids.next(), regency, "B12", Period.ofYear(2024), DataSource.OTHER),
                new Intake(
                        Ids.next(),
                        ImportKind.DESA,
                        "rekap.xlsx",
                        FILE_HASH,
                        "Rekap_Desa",
                        "F Diukur = MEASURED",
                        "Budi",
                        Instant.EPOCH,
                        5,
                        1,
                        2,
                        1,
                        1,
                        FILE_HASH,
                        Instant.parse("2024-06-08T01:15:00Z")),
                new AreaAlias(Ids.next(), regency, "sei lama", regency),
                new RememberedMapping(Ids.next(), ImportKind.LAYANAN, Map.of("kec", "KECAMATAN", "catatan", "")),
                new PriorityRule(
                        Ids.next(),
                        cycle.id(),
                        2024,
                        8,
                        DataSource.EPPGBM,
                        /* countWeight= */ 50,
                        30,
                        20,
                        10,
                        15,
                        List.of(new ManualChoice(regency, false, "Sudah ditangani provinsi"))),
                new PrioritySite(Ids.next(), cycle.id(), regency, 3, 87, true, "Permintaan camat", "100/2024"),
                new CauseNote(Ids.next(), cycle.id(), "B11", "sebab", "hambatan", "jalan keluar", body.id(), line.id()),
                new FieldFinding(
                        Ids.next(),
                        cycle.id(),
                        FieldFinding.Kind.AUDIT,
                        day,
                        regency,
                        "baduta",
                        "masalah",
                        "saran",
                        body.id(),
                        commitment.id(),
                        line.id()),
                new DataRequest(
                        Ids.next(),
                        body.id(),
                        "Sanitasi",
                        List.of("KRS kosong di 3 desa"),
                        day,
                        day,
                        null,
                        "surat",
                        List.of(
                                Awaited.indicator("S1", 2024, "Mohon kirim S1"),
                                new Awaited("evidence/x", "Mohon kirim undangan", day))),
                new StepState(
                        Ids.next(),
                        cycle.id(),
                        new ActionRef("8-aksi-2022", "aksi-3"),
                        "undang",
                        Instant.parse("2024-02-23T02:00:00Z"),
                        "Petugas Uji",
                        body.id(),
                        day,
                        "menunggu"),
                new Deadline(
                        Ids.next(),
                        cycle.id(),
                        Deadline.Kind.ACTION,
                        new ActionRef("8-aksi-2022", "aksi-3"),
                        "musrenbang",
                        "Rembuk Stunting",
                        day,
                        day.plusDays(3),
                        body.id(),
                        "Camat",
                        "A10",
                        true,
                        day,
                        "bersama musrenbang"),
                new BoundaryMap(Ids.next(), AreaLevel.KECAMATAN, FILE_HASH, "kec.geojson", "BIG"),
                new OwnSlide(Ids.next(), cycle.id(), 1, "Foto posyandu", "Maret 2024", FILE_HASH),
                new Evidence(
                        proofId,
                        cycle.id(),
                        new ActionRef("8-aksi-2022", "aksi-3"),
                        "susunan-acara",
                        EvidenceKind.AGENDA,
                        "Susunan acara rembuk",
                        day,
                        "susunan acara.pdf",
                        FILE_HASH,
                        3_000_000_000L,
                        "/media/stik/susunan acara.pdf",
                        "Petugas Uji",
                        Instant.parse("2024-06-08T01:15:00Z")),
                new FrameInUse(
                        Ids.next(),
                        "panduan-kami",
                        2,
                        "id: panduan-kami",
                        FILE_HASH,
                        List.of(new GuideSource("SURAT", "Surat gubernur", null, "surat"))),
                new FilledText(
                        Ids.next(),
                        cycle.id(),
                        "panduan-kami",
                        "aksi-4",
                        FrameField.CRITERION,
                        "paraf",
                        Ids.next(),
                        "Sudah diundangkan"),
                new PrevalenceFigure(
                        Ids.next(), regency, 2023, null, DataSource.SKI, new BigDecimal("18.110"), "SKI 2023"),
                new HigherPrevalence(
                        Ids.next(),
                        AreaLevel.NASIONAL,
                        "Indonesia",
                        2023,
                        8,
                        DataSource.SKI,
                        new BigDecimal("21.50"),
                        "SKI 2023"),
                new PrevalenceTarget(
                        Ids.next(),
                        AreaLevel.PROVINSI,
                        "Kalimantan Selatan",
                        2024,
                        new BigDecimal("1E+1"),
                        "Gubernur",
                        day,
                        "x"),
                line,
                PlanLine.blank(Ids.next(), cycle.id(), 1, null)
                        .edit()
                        .budget(Budget.embeddedIn("Dana Desa"))
                        .sites(Sites.EVERY_DESA)
                        .target(Target.text("ada"))
                        .build(),
                commitment,
                Commitment.blank(Ids.next(), cycle.id(), 2),
                meeting,
                new Meeting(
                        Ids.next(),
                        cycle.id(),
                        Set.of(MeetingKind.REMBUK, MeetingKind.PENANDATANGANAN),
                        AreaLevel.KECAMATAN,
                        "Rembuk Stunting",
                        day,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 30),
                        TimeZoneName.WITA,
                        "Pendopo",
                        "Kandangan",
                        "pejabat",
                        "Kepala Bidang Sosial Budaya",
                        "notulis",
                        120,
                        150,
                        List.of("DPRD"),
                        List.of("Perpres 72/2021", "Undangan"),
                        List.of("Pembukaan"),
                        List.of("Hasil"),
                        List.of("Tindak lanjut")),
                document(cycle.id(), draftId, DocumentState.DRAFT, null, null),
                document(
                        cycle.id(),
                        Ids.next(),
                        DocumentState.FINAL,
                        draftId,
                        new FrozenFacts(
                                Instant.parse("2024-06-08T01:15:00.123Z"), "", FILE_HASH, FILE_HASH, null, "0")),
                new Edition(
                        Ids.next(),
                        draftId,
                        Road.ELECTRONIC,
                        FILE_HASH,
                        3,
                        List.of(new Edition.Revision(3, "a", null), new Edition.Revision(6, FILE_HASH, "ttd-01"))),
                new Signing(
                        Ids.next(),
                        draftId,
                        Road.ELECTRONIC,
                        "ttd-01",
                        Instant.parse("2024-06-08T01:15:00Z"),
                        new CertificateFacts(
                                "Contoh", "Latihan", "0a", Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), true),
                        null,
                        null,
                        "a"),
                new Signing(Ids.next(), draftId, Road.WET, "ttd-01", Instant.EPOCH, null, FILE_HASH, "image/png", "a"),
                new Criterion(
                        Ids.next(),
                        cycle.id(),
                        new ActionRef("8-aksi-2022", "aksi-1"),
                        "1.1",
                        "Sebaran prevalensi dipakai",
                        20,
                        List.of(new GradeStep("A", 100, "semua", 90), new GradeStep("B", null, null, null)),
                        "P2",
                        true,
                        Computation.LOKUS_UPPER_HALF,
                        "A",
                        "alasan",
                        "bukti",
                        List.of("bukti-1")),
                Criterion.blank(Ids.next(), cycle.id()),
                new PortalEntry(
                        Ids.next(),
                        cycle.id(),
                        "data-sasaran",
                        "krs",
                        regency,
                        2024,
                        2,
                        DataSource.EPPGBM,
                        Instant.parse("2024-06-08T01:15:00Z"),
                        "Ani",
                        List.of(new TypedNumber(regency, 12), new TypedNumber(body.id(), null))),
                new Approval(
                        Ids.next(),
                        regency,
                        2024,
                        null,
                        DataSource.EPPGBM,
                        "Camat Contoh",
                        day,
                        "catatan",
                        FILE_HASH,
                        officialId),
                new CarriedCommitment(Ids.next(), commitment.id(), commitment.id()),
                new CommitmentReport(
                        Ids.next(),
                        commitment.id(),
                        day,
                        ProgressState.TERKENDALA,
                        new BigDecimal("74.1"),
                        27_250_000L,
                        "menunggu data",
                        "Bidang KB",
                        ReportRoad.MESSAGE,
                        proofId),
                new PaperTemplate(Ids.next(), DocumentKind.BERITA_ACARA, "<p>{{nomor}}</p>", "p { }"));
    }

    private static Map<CountField, NumberOrigin> origins() {
        return Map.of(
                CountField.MEASURED,
                NumberOrigin.typed("Ani", Instant.parse("2024-06-08T01:15:00Z")),
                CountField.SHORT,
                NumberOrigin.imported("intake", null));
    }

    private static OfficialDocument document(
            String cycleId, String id, DocumentState state, String replacesId, FrozenFacts frozen) {
        return new OfficialDocument(
                id,
                cycleId,
                DocumentKind.BERITA_ACARA,
                replacesId == null ? 1 : 2,
                replacesId,
                state,
                "000.7.2.4/1/Bappeda/2024",
                LocalDate.of(2024, 6, 8),
                PaperSize.F4,
                PaperSize.F4_LANDSCAPE,
                SignatureLayout.TABLE,
                null,
                List.of(
                        new SignerSlot("ttd-01", "pejabat", "TPPS", null, null),
                        new SignerSlot("ttd-02", null, "Mitra", "Nama Contoh", "Ketua")),
                frozen,
                List.of("Tempat: A menjadi B"));
    }
}
