package id.rembuk.store.dao;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.rembuk.domain.situation.NumberOrigin;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes values as JSON in one form only: fields by name, nothing for null, plain decimals, ISO days and times. */
public final class Json {
    private static final JsonFactory READER = new JsonFactory();

    /** Made when a record is first written: a window that only reads lists starts without it. */
    private static final class Records {
        private static final ObjectMapper MAPPER = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addMixIn(NumberOrigin.class, OriginJson.class)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .build();
    }

    private Json() {}

    public static String write(Object value) {
        try {
            return Records.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record could not be written as JSON", e);
        }
    }

    /** Writes one value after the other with nothing between them, and closes the stream with itself. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return Records.MAPPER.createGenerator(out).setRootValueSeparator(null);
    }

    /** @throws id.rembuk.domain.UserError when the text is not JSON of this type */
    public static <T> T read(String json, Class<T> type) {
        try {
            return Records.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw Row.unreadable(e);
        }
    }

    /** @throws id.rembuk.domain.UserError when the text is not a JSON array of texts */
    static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = READER.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_ARRAY, parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                require(parser.currentToken() == JsonToken.VALUE_STRING, parser);
                texts.add(parser.getText());
            }
            require(parser.nextToken() == null, parser);
            return texts;
        } catch (IOException e) {
            throw Row.unreadable(e);
        }
    }

    private static void require(boolean expected, JsonParser parser) throws JsonParseException {
        if (!expected) {
            throw new JsonParseException(parser, "Not an array of texts");
        }
    }
}
