package id.rembuk.domain.document;

import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.domain.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Everything one paper states, as values: read in one transaction for a draft, kept as JSON for a final. What is printed
 * comes from here alone, so two editions of one snapshot cannot differ in a number.
 *
 * @param regencyName with its kind, e.g. Kabupaten Hulu Sungai Selatan
 * @param practice whether every page must carry the training mark
 * @param number null while open
 * @param date printed before the signatures and in the head of annexes
 * @param corrects what this version corrects; null for a first version
 * @param kop null for a paper without one
 * @param proceedings how the meeting went; null for kinds that state what it agreed
 * @param agreed the closed text whose numbers are printed; null while it is open and for kinds that state none of it
 * @param annex plan lines by OPD; empty for kinds without an annex
 * @param historyHead hash of the newest history row
 */
public record PaperSnapshot(
        DocumentKind kind,
        String regencyName,
        String provinceName,
        int activityYear,
        int planningYear,
        boolean practice,
        String number,
        LocalDate date,
        Correction corrects,
        Kop kop,
        MeetingFacts meeting,
        Proceedings proceedings,
        SituationFacts situation,
        AgreedVersion agreed,
        List<AgreedPoint> commitments,
        PlanSummary summary,
        List<AnnexGroup> annex,
        List<PaperSigner> signers,
        SignatureLayout signatureLayout,
        PaperSize paper,
        PaperSize annexPaper,
        String historyHead) {
    public PaperSnapshot {
        commitments = List.copyOf(commitments);
        annex = List.copyOf(annex);
        signers = List.copyOf(signers);
    }

    /** The same paper as a correction of an earlier version. */
    public PaperSnapshot correcting(Correction correction) {
        return new PaperSnapshot(
                kind,
                regencyName,
                provinceName,
                activityYear,
                planningYear,
                practice,
                number,
                date,
                correction,
                kop,
                meeting,
                proceedings,
                situation,
                agreed,
                commitments,
                summary,
                annex,
                signers,
                signatureLayout,
                paper,
                annexPaper,
                historyHead);
    }

    /** The closed text that a paper prints: its version, and its SHA-256 in hexadecimal digits. */
    public record AgreedVersion(int version, String sha256) {}

    /**
     * The version that is corrected.
     *
     * @param number its number; null when it had none
     */
    public record Correction(int version, String number, LocalDate date, List<String> differences) {
        public Correction {
            differences = List.copyOf(differences);
        }
    }

    /** The letterhead: lines as printed, the office line in bold, and images by the name of their stored file. */
    public record Kop(List<String> lines, int boldLine, List<LetterheadImage> images) {
        public Kop {
            lines = List.copyOf(lines);
            images = List.copyOf(images);
        }
    }

    /** The meeting with the chair as printed. */
    public record MeetingFacts(
            String title,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            TimeZoneName zone,
            String place,
            String city,
            String chair,
            Integer participants,
            Integer invited,
            List<String> elements,
            List<String> basis,
            List<String> agenda,
            List<String> discussion,
            List<String> followUp) {
        public MeetingFacts {
            elements = List.copyOf(elements);
            basis = List.copyOf(basis);
            agenda = List.copyOf(agenda);
            discussion = List.copyOf(discussion);
            followUp = List.copyOf(followUp);
        }
    }

    /**
     * One agreed commitment in its printed order.
     *
     * @param measure name of the indicator, or the written measure
     * @param sites as printed, e.g. "seluruh desa"
     */
    public record AgreedPoint(
            int number,
            String text,
            String owner,
            String measure,
            BigDecimal baseline,
            Integer baselineYear,
            String baselineSource,
            Target target,
            String unit,
            LocalDate deadline,
            String sites,
            String evidence,
            String reservation,
            String gateReason) {}

    /**
     * The plan in sums; a line counts once.
     *
     * @param lines number of plan lines
     * @param organisations number of OPD with a line
     * @param budget stated budgets in rupiah
     * @param share rupiah for stunting
     * @param unknownBudgets lines whose budget is not stated
     * @param funds rupiah by name of the fund source, largest first
     */
    public record PlanSummary(
            int lines,
            int organisations,
            long budget,
            long share,
            int unknownBudgets,
            int embeddedBudgets,
            int unknownShares,
            List<NamedSum> funds) {
        public PlanSummary {
            funds = List.copyOf(funds);
        }
    }

    /** A sum in rupiah and what it is of. */
    public record NamedSum(String name, long rupiah) {}

    /** The lines of one OPD with their sums. */
    public record AnnexGroup(String organisation, List<AnnexLine> lines, long budget, long share) {
        public AnnexGroup {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One plan line as the matrix prints it (domain 5.3); unknown is null.
     *
     * @param number running number over all OPD
     * @param budgetNote words instead of a budget ("belum ada", "melekat pada …"); null when it is stated
     * @param funds names of the fund sources, joined
     */
    public record AnnexLine(
            int number,
            String code,
            String name,
            String interventionClass,
            String output,
            String unit,
            BigDecimal baseline,
            Target target,
            String sites,
            Long budget,
            String budgetNote,
            Long share,
            String funds) {}

    /** A signer as printed; {@code field} names the prepared signature field. */
    public record PaperSigner(String field, SignatureBlock block, String element) {}
}
