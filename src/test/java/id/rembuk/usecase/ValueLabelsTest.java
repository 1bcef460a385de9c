package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueLabelsTest {
    private final List<Shape> shapes = new ArrayList<>();
    private final ValueLabels labels = new ValueLabels(shapes, 100);

    @Test
    void aValueStandsAboveItsPointOrBelowWhereAnotherIs() {
        labels.write("21,6", new Point(50, 40));
        labels.write("20,3", new Point(52, 44));
        labels.write("20,1", new Point(54, 44));
        labels.write("19,8", new Point(90, 44));

        assertThat(shapes)
                .extracting(shape -> ((Shape.Words) shape).text() + " " + ((Shape.Words) shape).y())
                .containsExactly("21,6 32.0", "20,3 61.0", "19,8 36.0");
    }

    @Test
    void noValueStandsBelowTheAxis() {
        labels.write("1,0", new Point(50, 98));
        labels.write("1,1", new Point(50, 98));

        assertThat(shapes).hasSize(1);
    }
}
