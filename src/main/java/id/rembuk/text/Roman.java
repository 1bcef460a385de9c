package id.rembuk.text;

/** Roman numbers, as annexes and the months in document numbers are written. */
public final class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /**
     * 4 → IV.
     *
     * @throws IllegalArgumentException outside 1 to 3999
     */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("No Roman number for " + number);
        }
        StringBuilder signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                signs.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return signs.toString();
    }
}
