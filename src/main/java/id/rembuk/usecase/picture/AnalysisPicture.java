package id.rembuk.usecase.picture;

import id.rembuk.domain.figure.Figure;
import java.util.List;

/** One picture of the analysis, ready to be drawn in any room. */
public interface AnalysisPicture {
    /** Whether there is nothing to draw. */
    boolean isEmpty();

    /** What the picture shows, with place and time. */
    String title();

    /** Sources and what a reader has to know, one sentence each. */
    List<String> notes();

    /** The picture for a room in the figure's units; it may be higher or wider than told where it needs to. */
    Figure draw(double width, double height);
}
