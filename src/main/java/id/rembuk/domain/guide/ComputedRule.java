package id.rembuk.domain.guide;

import java.util.Arrays;
import java.util.Optional;

/** The rules by which a step can be judged from the data of the workspace. */
public enum ComputedRule {
    /** Every desa in force has its measured and stunted balita in the year whose figures are used. */
    DATA_COMPLETE("data-desa-lengkap"),
    /** A list of desa lokus is confirmed. */
    LOKUS_CONFIRMED("lokus-ditetapkan"),
    /** Every desa lokus has a plan line that reaches target groups. */
    LOKUS_COVERED("lokus-tercakup"),
    /** There are plan lines, and none lacks what a plan is agreed with or holds an error. */
    PLAN_COMPLETE("rencana-lengkap"),
    /** There are commitments, and all pass the quality gate. */
    COMMITMENTS_PASS("komitmen-lolos"),
    /** The berita acara is final. */
    MINUTES_FINAL("ba-final"),
    /** The pernyataan komitmen is final. */
    COMMITMENT_FINAL("komitmen-final");

    private final String code;

    ComputedRule(String code) {
        this.code = code;
    }

    /** Name of the rule in a frame. */
    public String code() {
        return code;
    }

    public static Optional<ComputedRule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
