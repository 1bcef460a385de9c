package id.rembuk.store.dao;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import id.rembuk.domain.situation.NumberOrigin;
import java.time.Instant;

/** How JSON holds the origin of a number: its cell by name. */
@JsonSerialize(converter = OriginJson.Named.class)
@JsonDeserialize(converter = OriginJson.Placed.class)
interface OriginJson {
    /** The fields in JSON. */
    record Fields(String intakeId, String cell, String typedBy, Instant typedAt) {}

    /** For writing. */
    final class Named extends StdConverter<NumberOrigin, Fields> {
        @Override
        public Fields convert(NumberOrigin origin) {
            return new Fields(origin.intakeId(), origin.cell(), origin.typedBy(), origin.typedAt());
        }
    }

    /** For reading. */
    final class Placed extends StdConverter<Fields, NumberOrigin> {
        @Override
        public NumberOrigin convert(Fields fields) {
            return fields.intakeId() == null
                    ? NumberOrigin.typed(fields.typedBy(), fields.typedAt())
                    : NumberOrigin.imported(fields.intakeId(), fields.cell());
        }
    }
}
