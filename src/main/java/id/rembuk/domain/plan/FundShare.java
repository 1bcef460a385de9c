package id.rembuk.domain.plan;

/**
 * Part of a plan line's stunting share that one source pays.
 *
 * @param source code of a kind of fund source in templates/rujukan/sumber-dana.csv
 * @param rupiah whole rupiah, 0 to 10^13
 */
public record FundShare(String source, long rupiah) {
    public FundShare {
        if (rupiah < 0 || rupiah > Budget.MAX_RUPIAH) {
            throw new IllegalArgumentException("Fund share outside 0 to 10^13 rupiah");
        }
    }
}
