package id.rembuk.usecase.port;

import id.rembuk.domain.figure.Figure;
import id.rembuk.task.Progress;
import java.nio.file.Path;

/** Saves figures as pictures that any program shows. Takes long: call it on the WORK lane. */
public interface FigureImages {
    /**
     * Writes a figure as PNG, drawn as on paper; a failed or cancelled one leaves no file and
     * an old one untouched.
     *
     * @param dots for each unit; 2 for papers, 4 for a screen that shows it large
     * @throws id.rembuk.domain.UserError {@code export.*} when the place cannot be written
     */
    void png(Figure figure, int dots, Path target, Progress progress);
}
