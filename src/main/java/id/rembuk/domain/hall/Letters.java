package id.rembuk.domain.hall;

import java.util.Arrays;

/**
 * How wide the letters of Rembuk Sans are, in 1/1000 of their height, as its font files say; the two weights between lie
 * between. Letters outside ASCII count as the widest that are usual.
 */
final class Letters {
    private static final char FIRST = ' ';
    private static final int OTHER = 690;

    private static final int[] REGULAR =
            read("281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 648 648 648"
                    + " 648 648 648 648 648 648 648 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903"
                    + " 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591"
                    + " 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662");
    private static final int[] BOLD =
            read("237 338 552 649 655 1016 672 339 377 377 559 679 334 468 334 388 646 646 646 646"
                    + " 646 646 646 646 646 646 334 343 679 679 679 560 1016 747 662 740 722 607 587 750 747 281 584 719 565 932 762"
                    + " 771 648 777 657 655 667 732 747 1038 738 731 664 377 388 377 487 476 365 581 630 588 630 596 398 632 623 271"
                    + " 271 580 271 913 623 613 630 630 407 560 366 623 600 850 580 602 573 469 372 469 679");

    private Letters() {}

    /** Width of a letter in parts of the letter height. */
    static double width(char letter, Type.Weight weight) {
        int at = letter - FIRST;
        if (at < 0 || at >= REGULAR.length) {
            return other(letter) / 1000.0;
        }
        double bold = boldness(weight);
        return (REGULAR[at] + (BOLD[at] - REGULAR[at]) * bold) / 1000;
    }

    /** How far a weight lies between the regular and the bold one, 0 to 1. */
    private static double boldness(Type.Weight weight) {
        return switch (weight) {
            case REGULAR -> 0;
            case MEDIUM -> 1 / 3.0;
            case SEMIBOLD -> 2 / 3.0;
            case BOLD -> 1;
        };
    }

    private static int other(char letter) {
        return switch (letter) {
            case '·' -> 334;
            case '–' -> 500;
            case '…', '—' -> 1002;
            case '→' -> 954;
            default -> OTHER;
        };
    }

    private static int[] read(String widths) {
        return Arrays.stream(widths.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
