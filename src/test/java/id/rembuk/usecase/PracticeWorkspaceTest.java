package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.QualityGap;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.CrossCheck;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.intake.evidence.TableScan;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.DateWords;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Buka contoh" makes what the training manual says: real figures, many sound rows, and nine faults made on purpose. */
class PracticeWorkspaceTest {
    private static final Actor TRAINEE = new Actor("Peserta Latihan", "Bappelitbangda", "latihan", "laptop-latihan");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-28T01:00:00Z"), ZoneId.of("Asia/Makassar"));
    private static final TemplateReferences REFERENCE = new TemplateReferences(Templates.packed());
    private static final Workspaces WORKSPACES = new Workspaces(
            new SqliteWorkspaceFiles(CLOCK), new ShippedAreas(), REFERENCE, new FrameFiles(Templates.packed()), CLOCK);

    @TempDir
    static Path folder;

    private static WorkspaceSession session;

    @BeforeAll
    static void openThePractice() {
        session = new PracticeWorkspace(
                        WORKSPACES, new PracticeFiles(Templates.packed(), "contoh/hss", REFERENCE), new EvidenceFiles())
                .create(folder.resolve("contoh.rembuk"), TRAINEE);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void
            what_keeps_it_from_being_ready_are_its_deliberate_faults_the_open_list_of_lokus_and_an_indicator_nobody_plans_for() {
        Readiness readiness = session.readiness().judge();

        assertThat(readiness.open(Severity.BLOCKER))
                .extracting(Condition::id, condition -> condition.judgement().open())
                .containsExactly(
                        tuple("lokus-confirmed", 1),
                        tuple("plan-target-missing", 1),
                        tuple("plan-site-missing", 1),
                        tuple("plan-fund-sum-differs", 1),
                        tuple("plan-share-over-budget", 1),
                        tuple("indicators-covered", 1),
                        tuple("commitments-gate", 2));
        assertThat(readiness.open(Severity.WARNING))
                .extracting(Condition::id, condition -> condition.judgement().open())
                .containsExactly(
                        tuple("figures-desa", 1),
                        tuple("figures-requests", 1),
                        tuple("plan-code-unknown", 1),
                        tuple("plan-governance-as-reaching", 1),
                        tuple("plan-overlap", 2));
    }

    @Test
    void isMarkedAsPracticeOfHuluSungaiSelatanFor2024And2025() {
        WorkspaceIdentity identity = session.situation().identity();
        Cycle cycle = session.situation().cycle();
        assertThat(identity.practice()).isTrue();
        assertThat(identity.regencyCode()).isEqualTo("63.06");
        assertThat(identity.regencyName()).isEqualTo("Kabupaten Hulu Sungai Selatan");
        assertThat(cycle.activityYear()).isEqualTo(2024);
        assertThat(cycle.planningYear()).isEqualTo(2025);
    }

    @Test
    void hasTwoWholePiecesOfEvidenceForTheRembukAndNothingPersonalInThem() {
        EvidenceFiles files = new EvidenceFiles();
        List<String> items = session.guidance().current().frame().action("aksi-3").orElseThrow().evidence().stream()
                .map(EvidenceItem::id)
                .toList();
        assertThat(all(Evidence.class)).hasSize(2).allSatisfy(piece -> {
            assertThat(items).contains(piece.item());
            Path kept = files.find(session.workspace().file(), piece.sha256()).orElseThrow();
            assertThat(files.digest(kept, Progress.NONE).sha256()).isEqualTo(piece.sha256());
            assertThat(new TableScan().scan(kept, Progress.NONE).places()).isEmpty();
        });
    }

    @Test
    void holdsTheRealAreas() {
        List<Area> areas = all(Area.class);
        assertThat(areas.stream().filter(a -> a.level() == AreaLevel.KECAMATAN)).hasSize(11);
        assertThat(areas.stream().filter(a -> a.kind() == AreaKind.DESA)).hasSize(144);
        assertThat(areas.stream().filter(a -> a.kind() == AreaKind.KELURAHAN)).hasSize(4);
    }

    @Test
    void showsThePublishedCasesWithTheirSource() {
        String regency = session.situation().cycle().areaId();
        List<StuntingCount> published = all(StuntingCount.class).stream()
                .filter(count -> count.areaId().equals(regency))
                .toList();
        Map<Integer, Integer> cases = published.stream()
                .collect(Collectors.toMap(StuntingCount::year, StuntingCount::cases, (a, b) -> a, TreeMap::new));
        assertThat(cases).containsExactly(entry(2020, 879), entry(2021, 829), entry(2022, 659), entry(2023, 522));
        assertThat(published).allSatisfy(c -> assertThat(c.citation()).contains("ANTARA"));
    }

    @Test
    void givesEveryDesaInventedFiguresThatAddUpToThePublishedCases() {
        Map<String, Area> areas = by(all(Area.class), Area::id);
        List<StuntingCount> desa = all(StuntingCount.class).stream()
                .filter(count -> areas.get(count.areaId()).level() == AreaLevel.DESA)
                .toList();
        assertThat(desa).allSatisfy(count -> assertThat(count.citation()).contains("Data latihan"));
        assertThat(stunted(desa, 2022)).isEqualTo(659);
        assertThat(stunted(desa, 2023)).isEqualTo(522);
        assertThat(of(desa, DataSource.EPPGBM, 2022)).hasSize(148);
        assertThat(of(desa, DataSource.EPPGBM, 2023))
                .as("one desa is left out on purpose")
                .hasSize(147);
        assertThat(of(desa, DataSource.FAMILY_DATA, 2023))
                .hasSize(148)
                .allSatisfy(count -> assertThat(count.familiesAtRisk()).isLessThanOrEqualTo(count.families()));
        assertThat(desa.stream().filter(count -> count.measured() != null && count.measured() > count.targeted()))
                .hasSize(1);
        assertThat(all(ServiceCount.class).stream()
                        .map(ServiceCount::indicatorCode)
                        .distinct())
                .hasSize(8);
    }

    private static int stunted(List<StuntingCount> counts, int year) {
        return of(counts, DataSource.EPPGBM, year).stream()
                .mapToInt(StuntingCount::stunted)
                .sum();
    }

    private static List<StuntingCount> of(List<StuntingCount> counts, DataSource source, int year) {
        return counts.stream()
                .filter(count -> count.source() == source && count.year() == year)
                .toList();
    }

    @Test
    void showsPrevalenceOfSurveysAndOfEveryKecamatanWithSources() {
        Map<String, Area> areas = by(all(Area.class), Area::id);
        List<PrevalenceFigure> figures = all(PrevalenceFigure.class);
        Map<String, String> surveys = new TreeMap<>();
        figures.stream()
                .filter(f -> f.source().survey())
                .forEach(f ->
                        surveys.put(f.source() + " " + f.year(), f.percent().toPlainString()));
        assertThat(surveys)
                .containsExactly(
                        entry("SKI 2023", "25.4"),
                        entry("SSGI 2021", "29.1"),
                        entry("SSGI 2022", "20.3"),
                        entry("SSGI 2024", "19.8"));
        List<PrevalenceFigure> routine =
                figures.stream().filter(f -> f.source() == DataSource.EPPGBM).toList();
        assertThat(routine).hasSize(24).allMatch(f -> f.month() == 8);
        assertThat(routine.stream().map(f -> areas.get(f.areaId()).code()).distinct())
                .hasSize(12);
        assertThat(routine).anySatisfy(f -> {
            assertThat(areas.get(f.areaId()).name()).isEqualTo("Daha Barat");
            assertThat(f.year()).isEqualTo(2021);
            assertThat(f.percent()).isEqualByComparingTo("10.71");
        });
        assertThat(figures).allSatisfy(f -> assertThat(f.citation()).isNotBlank());
    }

    @Test
    void showsWhatProvinceAndNationPublishedBesideIt() {
        assertThat(all(HigherPrevalence.class))
                .allSatisfy(f -> assertThat(f.citation()).isNotBlank())
                .extracting(f -> f.areaName() + " " + f.source() + " " + f.year() + " " + f.percent())
                .containsExactlyInAnyOrder(
                        "Indonesia SSGI 2021 24.4",
                        "Indonesia SSGI 2022 21.6",
                        "Indonesia SKI 2023 21.5",
                        "Kalimantan Selatan SSGI 2021 30",
                        "Kalimantan Selatan SSGI 2022 24.6");
    }

    @Test
    void showsTheThreeTargetsOf2024WithTheirSource() {
        Map<AreaLevel, BigDecimal> targets = all(PrevalenceTarget.class).stream()
                .collect(Collectors.toMap(PrevalenceTarget::scope, PrevalenceTarget::percent));
        assertThat(targets)
                .containsOnly(
                        entry(AreaLevel.NASIONAL, new BigDecimal("14")),
                        entry(AreaLevel.PROVINSI, new BigDecimal("17.27")),
                        entry(AreaLevel.KABUPATEN, new BigDecimal("18.11")));
        assertThat(all(PrevalenceTarget.class)).allSatisfy(t -> {
            assertThat(t.citation()).contains("11 Desember 2023");
            assertThat(t.statedBy()).isNotBlank();
        });
    }

    @Test
    void holdsEnoughPlanLinesToPractiseOn() {
        List<PlanLine> lines = all(PlanLine.class);
        Map<String, Organisation> bodies = by(all(Organisation.class), Organisation::id);
        Set<String> codes = known(lines);
        assertThat(lines).hasSize(150);
        assertThat(lines.stream()
                        .map(line -> bodies.get(line.organisationId()))
                        .filter(body -> body.kind() == OrganisationKind.OPD)
                        .distinct())
                .hasSize(16);
        assertThat(codes).hasSize(114);
        assertThat(lines.stream()
                        .flatMap(line -> line.funds().stream())
                        .map(FundShare::source)
                        .distinct())
                .hasSize(16)
                .isSubsetOf(by(REFERENCE.fundSources(), FundSourceKind::code).keySet());
        assertThat(lines.stream().flatMap(line -> line.indicatorCodes().stream()))
                .isSubsetOf(by(REFERENCE.indicators(), Indicator::code).keySet());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.description()).isNotBlank();
            assertThat(line.targetGroups()).isNotEmpty();
            assertThat(line.people()).isPositive();
            assertThat(line.monthFrom()).isBetween(1, line.monthTo());
            assertThat(line.interventionClass()).isNotNull();
            assertThat(line.nomenclatureVersion() == null).isEqualTo(line.nomenclatureName() == null);
        });
        assertThat(lines.stream()
                        .filter(line ->
                                line.budget().rupiah() != null && line.budget().rupiah() % 1_000_000 == 0))
                .as("budgets look typed, not rounded")
                .hasSizeLessThan(20);
    }

    @Test
    void reachesEveryKecamatanByNameAndTheProgrammesOfTheNews() {
        Map<String, Area> areas = by(all(Area.class), Area::id);
        Set<String> named = new HashSet<>();
        for (PlanLine line : all(PlanLine.class)) {
            for (String id : line.sites().areaIds()) {
                named.add(areas.get(id).code().substring(0, 8));
            }
        }
        assertThat(named).hasSize(11);
        String words = all(PlanLine.class).stream().map(PlanLine::description).collect(Collectors.joining("\n"));
        assertThat(words)
                .contains("Bapak Asuh Anak Stunting (BAAS)", "(PMBA)", "(KAP)", "(KPM)", "Dana Desa", "PMT pemulihan");
    }

    @Test
    void holdsSevenCommitmentsAndOfficialsThatAreNobody() {
        List<Commitment> commitments = all(Commitment.class);
        assertThat(commitments).extracting(Commitment::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        Set<String> lines = by(all(PlanLine.class), PlanLine::id).keySet();
        assertThat(commitments).allSatisfy(c -> assertThat(lines).containsAll(c.planLineIds()));
        List<Official> officials = all(Official.class);
        assertThat(officials).hasSize(26).allSatisfy(official -> {
            assertThat(official.name()).matches("Nama Contoh \\d+(, S\\.Contoh)?");
            assertThat(official.idNumber()).isNull();
        });
        assertThat(officials)
                .extracting(Official::actingKind)
                .contains(ActingKind.PJ, ActingKind.PLT, ActingKind.PLH, ActingKind.DEFINITIF);
        assertThat(all(Letterhead.class)).hasSize(3);
        assertThat(all(Organisation.class).stream().filter(o -> o.kind() == OrganisationKind.KECAMATAN))
                .hasSize(11);
    }

    @Test
    void holdsTheMeetingAndDraftsOfWhichOnlyThoseOfTheMeetingWaitForIt() {
        assertThat(session.meetings().current().zone()).isEqualTo(TimeZoneName.WITA);
        assertThat(DateWords.weekday(session.meetings().current().date())).isEqualTo("Rabu");
        List<DocumentBoard.Row> rows = session.documents().board().rows();
        assertThat(rows)
                .extracting(row -> row.document().kind())
                .containsExactly(
                        DocumentKind.BERITA_ACARA,
                        DocumentKind.PERNYATAAN_KOMITMEN,
                        DocumentKind.NOTULEN,
                        DocumentKind.DAFTAR_HADIR);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.signers())
                    .hasSizeBetween(1, 6)
                    .allSatisfy(signer -> assertThat(signer.block().name()).startsWith("Nama Contoh"));
            assertThat(session.documents().findings(row.document().id()).stream()
                            .filter(DocumentFinding::blocks)
                            .map(DocumentFinding::kind))
                    .isSubsetOf(DocumentFinding.Kind.NOT_HELD, DocumentFinding.Kind.NOBODY_CAME);
            assertThat(session.documents().snapshot(row.document().id()).practice())
                    .isTrue();
        });
        var paper = session.documents().snapshot(rows.get(0).document().id());
        assertThat(paper.kop().lines()).startsWith("PEMERINTAH KABUPATEN HULU SUNGAI SELATAN", "BAPPELITBANGDA");
        assertThat(paper.summary().lines()).isEqualTo(150);
        assertThat(paper.annex().stream()
                        .mapToInt(group -> group.lines().size())
                        .sum())
                .isEqualTo(150);
        assertThat(paper.annex().stream().mapToLong(group -> group.share()).sum())
                .isEqualTo(paper.summary().share());
        assertThat(paper.commitments()).hasSize(7);
        assertThat(session.documents().snapshot(rows.get(2).document().id()).proceedings())
                .satisfies(minutes -> {
                    assertThat(minutes.course()).hasSize(10);
                    assertThat(minutes.minutesTaker()).contains("Nama Contoh 26");
                    assertThat(minutes.turnout().expected()).isPositive();
                });
    }

    @Test
    void holdsExactlyTheNineFaultsOfTheManual() {
        Map<String, String> outputs =
                all(PlanLine.class).stream().collect(Collectors.toMap(PlanLine::id, PlanLine::output));
        Map<String, Set<Kind>> found = new HashMap<>();
        findings().forEach(finding -> found.computeIfAbsent(outputs.get(finding.lineId()), k -> new HashSet<>())
                .add(finding.kind()));
        assertThat(found)
                .containsOnly(
                        entry("Ibu hamil anemia dapat PMT", Set.of(Kind.TARGET_MISSING)),
                        entry("Musyawarah desa bahas stunting", Set.of(Kind.SITE_MISSING)),
                        entry("Kapasitas SPAM kecamatan naik", Set.of(Kind.FUND_SUM_DIFFERS)),
                        entry("Murid PAUD dapat makanan tambahan", Set.of(Kind.SHARE_OVER_BUDGET)),
                        entry("Ibu hamil dapat paket ikan", Set.of(Kind.CODE_UNKNOWN)),
                        entry("Laporan perjalanan koordinasi", Set.of(Kind.GOVERNANCE_AS_REACHING)),
                        entry("Keluarga Loksado punya kebun gizi", Set.of(Kind.OVERLAP)),
                        entry("Pekarangan sayur dan ayam berjalan", Set.of(Kind.OVERLAP)));
        assertThat(findings())
                .filteredOn(finding -> finding.kind() == Kind.FUND_SUM_DIFFERS)
                .extracting(PlanFinding::amount)
                .containsExactly(-1L);
        Map<Integer, Set<QualityGap>> gaps = all(Commitment.class).stream()
                .filter(c -> !QualityGate.of(c).passed())
                .collect(Collectors.toMap(
                        Commitment::number, c -> QualityGate.of(c).gaps()));
        assertThat(gaps).containsOnly(entry(6, Set.of(QualityGap.OWNER)), entry(7, Set.of(QualityGap.DEADLINE)));
    }

    @Test
    void aNewWorkspaceIsOfferedTheOfficesOfItsKecamatan() {
        assertThat(WORKSPACES.proposedOrganisations("63.05").stream()
                        .filter(body -> body.kind() == OrganisationKind.KECAMATAN))
                .hasSize(12)
                .allSatisfy(body -> {
                    assertThat(body.name()).startsWith("Kecamatan ");
                    assertThat(body.shortName()).startsWith("Kec. ");
                    assertThat(body.fieldCodes()).containsExactly("7.01");
                });
    }

    @Test
    void neverLosesItsPracticeMark() {
        WorkspaceIdentity identity = session.situation().identity();
        WorkspaceIdentity cleaned = new WorkspaceIdentity(
                identity.id(),
                identity.generation(),
                /* practice= */ false,
                identity.regencyCode(),
                identity.regencyName(),
                identity.provinceName(),
                identity.createdAt(),
                identity.handedOver());
        assertThatThrownBy(() -> session.workspace().write(records -> {
                    records.identity(cleaned);
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(session.situation().identity().practice()).isTrue();
    }

    @Test
    void neverOverwritesAFile() {
        PracticeWorkspace practice = new PracticeWorkspace(
                WORKSPACES, new PracticeFiles(Templates.packed(), "contoh/hss", REFERENCE), new EvidenceFiles());
        assertThatThrownBy(() -> practice.create(folder.resolve("contoh.rembuk"), TRAINEE))
                .isInstanceOf(UserError.class);
    }

    @Test
    void some_commitments_are_reported_on_and_some_are_not() {
        CommitmentBoard board = session.commitments().board();
        assertThat(board.commitments())
                .filteredOn(commitment -> board.reports().last(commitment.id()).isEmpty())
                .extracting(Commitment::number)
                .containsExactly(1, 5, 6);
        assertThat(board.reports().of(board.commitments().get(2).id()))
                .extracting(CommitmentReport::state)
                .containsExactly(ProgressState.TERKENDALA, ProgressState.BERJALAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stoppedOnTheWayItLeavesNoFile(int at, @TempDir Path elsewhere) throws IOException {
        PracticeWorkspace practice = new PracticeWorkspace(
                WORKSPACES, new PracticeFiles(Templates.packed(), "contoh/hss", REFERENCE), new EvidenceFiles());
        int[] asked = new int[1];
        Progress stopping = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                if (++asked[0] == at) {
                    throw new CancelledException();
                }
            }
        };
        assertThatThrownBy(() -> practice.create(elsewhere.resolve("contoh.rembuk"), TRAINEE, stopping))
                .isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void isTheSameWhenOpenedAgain(@TempDir Path elsewhere) {
        Path file = elsewhere.resolve("contoh latihan.rembuk");
        PracticeWorkspace practice = new PracticeWorkspace(
                WORKSPACES, new PracticeFiles(Templates.packed(), "contoh/hss", REFERENCE), new EvidenceFiles());
        List<PlanLine> lines;
        try (WorkspaceSession made = practice.create(file, TRAINEE)) {
            lines = made.plans().lines();
        }
        try (WorkspaceSession again = WORKSPACES.open(file, Mode.READ_WRITE, TRAINEE)) {
            assertThat(again.plans().lines()).isEqualTo(lines).hasSize(150);
            assertThat(again.situation().identity().practice()).isTrue();
        }
    }

    private static List<PlanFinding> findings() {
        List<PlanLine> lines = all(PlanLine.class);
        LineCheck check = new LineCheck(new Nomenclature(REFERENCE::nomenclature));
        Stream<PlanFinding> across = new CrossCheck(new DesaSets(all(Area.class)))
                .of(lines).values().stream().flatMap(List::stream);
        return Stream.concat(lines.stream().flatMap(line -> check.of(line).stream()), across)
                .toList();
    }

    private static Set<String> known(List<PlanLine> lines) {
        Nomenclature nomenclature = new Nomenclature(REFERENCE::nomenclature);
        return lines.stream()
                .map(PlanLine::nomenclatureCode)
                .filter(Objects::nonNull)
                .filter(code -> nomenclature.find(code).isPresent())
                .collect(Collectors.toSet());
    }

    private static <T extends WorkspaceRecord> List<T> all(Class<T> type) {
        return session.workspace().read(records -> records.all(type));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
