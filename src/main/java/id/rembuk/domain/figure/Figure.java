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
 * @param parts what stands for a record and can be chosen, in the order in which keys go through them
 */
public record Figure(double width, double height, List<Shape> shapes, String description, List<Part> parts) {
    public Figure {
        shapes = List.copyOf(shapes);
        parts = List.copyOf(parts);
    }

    /** A picture of which nothing can be chosen. */
    public Figure(double width, double height, List<Shape> shapes, String description) {
        this(width, height, shapes, description, List.of());
    }

    /**
     * A part that stands for a record, as a sign does for a desa.
     *
     * @param id of the record
     * @param text what is read aloud of it
     * @param x left edge
     * @param y upper edge
     */
    public record Part(String id, String text, double x, double y, double width, double height) {
        public boolean holds(double atX, double atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }

        /** Square of the distance of its middle from a point. */
        public double distance(double atX, double atY) {
            double across = x + width / 2 - atX;
            double down = y + height / 2 - atY;
            return across * across + down * down;
        }
    }

    /** The texts of the picture in drawing order. */
    public List<Shape.Words> words() {
        return shapes.stream()
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .toList();
    }
}
