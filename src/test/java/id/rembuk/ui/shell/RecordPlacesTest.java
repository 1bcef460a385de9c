package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.ui.kit.Place;
import org.junit.jupiter.api.Test;

class RecordPlacesTest {
    @Test
    void aMeetingIsShownWhereItIsPrepared() {
        assertThat(RecordPlaces.of(RecordKind.MEETING)).isEqualTo(Place.REMBUK);
    }
}
