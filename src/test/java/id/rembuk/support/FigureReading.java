package id.rembuk.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Words;
import id.rembuk.domain.figure.TextWidth;
import java.util.List;
import java.util.function.Predicate;

/** What stands in a figure, for those who ask it questions. */
public record FigureReading(Figure figure) {
    public List<String> texts() {
        return figure.words().stream().map(Words::text).toList();
    }

    public Words words(String text) {
        return figure.words().stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + texts()));
    }

    public List<Shape.Marker> markers() {
        return shapes(Shape.Marker.class);
    }

    public <T extends Shape> List<T> shapes(Class<T> type) {
        return figure.shapes().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Nothing of the figure lies outside of it, up to half a sign. */
    public void assertInside() {
        for (Words words : figure.words()) {
            double[] box = box(words);
            assertThat(box[0]).as(words.text()).isGreaterThanOrEqualTo(-1);
            assertThat(box[2]).as(words.text()).isLessThanOrEqualTo(figure.width() + 1);
            assertThat(words.y()).as(words.text()).isBetween(5.0, figure.height());
        }
        markers().forEach(marker -> {
            assertThat(marker.at().x()).isBetween(0.0, figure.width());
            assertThat(marker.at().y()).isBetween(0.0, figure.height());
        });
        shapes(Shape.Patch.class).forEach(patch -> patch.rings()
                .forEach(ring -> ring.forEach(point -> {
                    assertThat(point.x()).isBetween(0.0, figure.width());
                    assertThat(point.y()).isBetween(0.0, figure.height());
                })));
    }

    /** No two of the chosen texts stand on one another. */
    public void assertApart(Predicate<String> which) {
        List<Words> chosen = figure.words().stream()
                .filter(words -> which.test(words.text()))
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = i + 1; j < chosen.size(); j++) {
                assertThat(meet(box(chosen.get(i)), box(chosen.get(j))))
                        .as(chosen.get(i) + " and " + chosen.get(j))
                        .isFalse();
            }
        }
    }

    /** Left, top, right and bottom of letters, which are 8 units high above their line. */
    private static double[] box(Words words) {
        double width = TextWidth.of(words.text(), words.size());
        double left = words.anchor() == Anchor.START
                ? words.x()
                : words.x() - (words.anchor() == Anchor.END ? width : width / 2);
        return new double[] {left, words.y() - 8, left + width, words.y()};
    }

    private static boolean meet(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
