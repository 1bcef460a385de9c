package id.rembuk.domain.guide;

/** The fields of an action an officer may fill in where the frame says nothing. */
public enum FrameField {
    PURPOSE(false),
    OUTPUTS(true),
    LEAD(false),
    SUPPORT(true),
    WINDOW(false),
    STEPS(true),
    /** When a step is done; belongs to a step. */
    CRITERION(false),
    INPUTS(true),
    EVIDENCE(true),
    FAILURES(true);

    private final boolean many;

    FrameField(boolean many) {
        this.many = many;
    }

    /** Whether the field is a list, to which texts are added. */
    public boolean many() {
        return many;
    }
}
