package id.rembuk.domain.figure;

import java.util.List;

/**
 * A picture as a record of shapes, drawn alike by the window and on paper. Lengths are in units of 1/13 of the letter
 * height of normal text, so a picture grows with the text.
 *
 * @param width of the picture; x runs from 0 at the left
 * @param height of the picture; y runs from 0 at the top
 * @param shapes in the order in which they are drawn
 * @param description the picture in a sentence with its numbers, for those who do not see it
 */
public record Figure(double width, double height, List<Shape> shapes, String description) {
    public Figure {
        shapes = List.copyOf(shapes);
    }

    /** The texts of the picture in drawing order. */
    public List<Shape.Words> words() {
        return shapes.stream()
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .toList();
    }
}
