package id.rembuk.usecase.hall;

/** Which page of several a slide is, as it stands beside the title. */
final class Pages {
    private Pages() {}

    /** "2/3"; "" when there is one only. */
    static String of(int index, int pages) {
        return pages <= 1 ? "" : (index + 1) + "/" + pages;
    }

    /** How many pages rows take of which so many stand on one. */
    static int count(int rows, int most) {
        return (rows + most - 1) / most;
    }
}
