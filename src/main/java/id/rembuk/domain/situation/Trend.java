package id.rembuk.domain.situation;

/** Which way an indicator should go. */
public enum Trend {
    /** Tren positif: more is better, as with coverage. */
    UP,
    /** Tren negatif: less is better, as with prevalence or unwanted pregnancies. */
    DOWN;

    public static Trend of(boolean lowerIsBetter) {
        return lowerIsBetter ? DOWN : UP;
    }
}
