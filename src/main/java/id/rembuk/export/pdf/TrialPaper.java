package id.rembuk.export.pdf;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AgreedVersion;
import id.rembuk.domain.document.PaperSnapshot.Correction;
import id.rembuk.domain.document.PaperSnapshot.Kop;
import id.rembuk.domain.document.PaperSnapshot.MeetingFacts;
import id.rembuk.domain.document.PaperSnapshot.NamedSum;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.document.Proceedings.Note;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A paper in which every value is filled, with which a changed template is tried. Its letters are neutral. */
final class TrialPaper {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);
    private static final String WORDS = "x";

    /** The order that prints a template in trial. */
    PrintOrder order(PaperTemplate template) {
        return new PrintOrder(
                snapshot(template.kind()), Road.WET, /* draft= */ false, template, Map.of(), null, Instant.EPOCH);
    }

    PaperSnapshot snapshot(DocumentKind kind) {
        return new PaperSnapshot(
                kind,
                WORDS,
                WORDS,
                2024,
                2025,
                /* practice= */ true,
                WORDS,
                DAY,
                new Correction(1, WORDS, DAY, List.of(WORDS)),
                new Kop(List.of(WORDS), 0, List.of()),
                meeting(),
                proceedings(),
                situation(),
                new AgreedVersion(1, WORDS),
                List.of(point()),
                new PlanSummary(1, 1, 1, 1, 1, 1, 1, List.of(new NamedSum(WORDS, 1))),
                List.of(),
                List.of(new PaperSigner("ttd-01", new SignatureBlock(List.of(WORDS), WORDS, WORDS), WORDS)),
                SignatureLayout.COLUMNS,
                PaperSize.A4,
                PaperSize.F4_LANDSCAPE,
                WORDS);
    }

    private static MeetingFacts meeting() {
        List<String> words = List.of(WORDS);
        return new MeetingFacts(
                WORDS,
                DAY,
                LocalTime.of(9, 0),
                LocalTime.NOON,
                TimeZoneName.WITA,
                WORDS,
                WORDS,
                WORDS,
                1,
                1,
                words,
                words,
                words,
                words,
                words);
    }

    private static Proceedings proceedings() {
        List<Note> notes = List.of(new Note(LocalTime.NOON, WORDS, WORDS));
        return new Proceedings(
                LocalTime.of(9, 0),
                LocalTime.NOON,
                WORDS,
                WORDS,
                List.of(new Proceedings.Item(1, WORDS, WORDS, LocalTime.of(9, 0), LocalTime.NOON, 1, 1L, notes)),
                notes,
                List.of(WORDS),
                new Proceedings.Turnout(1, 1, 1, 1, 1, 1, 1, List.of(new Proceedings.Element(WORDS, 1, 1))),
                List.of(new Proceedings.Present(
                        WORDS, WORDS, WORDS, WORDS, LocalTime.of(9, 0), LocalTime.NOON, WORDS)));
    }

    private static SituationFacts situation() {
        SituationFacts.Figure counted = new SituationFacts.Figure(2023, 8, DataSource.EPPGBM, BigDecimal.ONE, WORDS);
        SituationFacts.Figure surveyed = new SituationFacts.Figure(2023, null, DataSource.SSGI, BigDecimal.ONE, WORDS);
        SituationFacts.TargetFact target = new SituationFacts.TargetFact(WORDS, 2024, BigDecimal.ONE, WORDS, WORDS);
        return new SituationFacts(List.of(counted), List.of(surveyed), List.of(target), List.of(WORDS));
    }

    private static AgreedPoint point() {
        return new AgreedPoint(
                1,
                WORDS,
                WORDS,
                WORDS,
                BigDecimal.ONE,
                2023,
                WORDS,
                Target.of(1),
                WORDS,
                DAY,
                WORDS,
                WORDS,
                WORDS,
                WORDS);
    }
}
