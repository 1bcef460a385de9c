package id.rembuk.text;

import java.math.BigDecimal;

/** Numbers in Indonesian words, as berita acara write amounts and counts (EYD: seratus, seribu, but satu juta). */
public final class Terbilang {
    /** Largest number that is put into words: one quadrillion (10^15). */
    public static final long MAX = 1_000_000_000_000_000L;

    private static final String[] ONES = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private Terbilang() {}

    /**
     * A whole number in words: 97130000 → sembilan puluh tujuh juta seratus tiga puluh ribu.
     *
     * @throws IllegalArgumentException outside 0 to {@link #MAX}
     */
    public static String of(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("Words end at 10^15: " + number);
        }
        return words(number);
    }

    /**
     * A number with decimals in words, its decimals digit by digit: 18.11 → delapan belas koma satu satu.
     *
     * @throws IllegalArgumentException outside 0 to {@link #MAX}
     */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String whole = of(plain.toBigInteger().longValueExact());
        if (number.signum() < 0) {
            throw new IllegalArgumentException("Words begin at 0: " + number);
        }
        if (plain.scale() <= 0) {
            return whole;
        }
        StringBuilder words = new StringBuilder(whole).append(" koma");
        String digits = plain.toPlainString();
        digits.substring(digits.indexOf('.') + 1).chars().forEach(digit -> words.append(' ')
                .append(ONES[digit - '0']));
        return words.toString();
    }

    /** An amount in words: 97130000 → sembilan puluh tujuh juta seratus tiga puluh ribu rupiah. */
    public static String rupiah(long rupiah) {
        return of(rupiah) + " rupiah";
    }

    private static String words(long number) {
        if (number < 12) {
            return ONES[(int) number];
        }
        if (number < 20) {
            return words(number - 10) + " belas";
        }
        if (number < 100) {
            return words(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 200) {
            return "seratus" + rest(number - 100);
        }
        if (number < 1_000) {
            return words(number / 100) + " ratus" + rest(number % 100);
        }
        if (number < 2_000) {
            return "seribu" + rest(number - 1_000);
        }
        if (number < 1_000_000) {
            return words(number / 1_000) + " ribu" + rest(number % 1_000);
        }
        if (number < 1_000_000_000) {
            return words(number / 1_000_000) + " juta" + rest(number % 1_000_000);
        }
        if (number < 1_000_000_000_000L) {
            return words(number / 1_000_000_000) + " miliar" + rest(number % 1_000_000_000);
        }
        if (number < MAX) {
            return words(number / 1_000_000_000_000L) + " triliun" + rest(number % 1_000_000_000_000L);
        }
        return "satu kuadriliun";
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + words(number);
    }
}
