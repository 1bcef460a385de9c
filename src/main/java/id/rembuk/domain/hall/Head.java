package id.rembuk.domain.hall;

/**
 * What stands in the bar of a slide.
 *
 * @param title what the slide says
 * @param aside what it is about, beside it; "" for nothing
 * @param page which of several slides of this title it is, e.g. 2/3; "" where there is one only
 */
public record Head(String title, String aside, String page) {
    public Head(String title, String aside) {
        this(title, aside, "");
    }

    /** What stands beside the title. */
    public String beside() {
        return aside + pageBehind();
    }

    /** The same in so much room; where there is too little the words are cut, never the page. */
    String beside(Type type, double room) {
        return Fit.cut(aside, type, room - Fit.width(pageBehind(), type)) + pageBehind();
    }

    private String pageBehind() {
        return aside.isEmpty() || page.isEmpty() ? page : "  " + page;
    }
}
