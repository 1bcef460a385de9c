package id.rembuk.launch.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.rembuk.text.Messages;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what a sub-command answers and prints it, as sentences or as one JSON object. */
final class Answer {
    private final PrintStream out;
    private final Messages messages;
    private final boolean json;
    private final Map<String, Object> object = new LinkedHashMap<>();

    Answer(PrintStream out, Messages messages, boolean json) {
        this.out = out;
        this.messages = messages;
        this.json = json;
    }

    Messages messages() {
        return messages;
    }

    /** A sentence; not printed with {@code --json}. */
    void say(String sentence) {
        if (!json) {
            out.println(sentence);
        }
    }

    /** A value of the JSON object; not printed without {@code --json}. */
    void put(String key, Object value) {
        object.put(key, value);
    }

    /** Prints the JSON object when one was asked for. */
    void end() {
        if (json) {
            out.println(asJson());
        }
        out.flush();
    }

    private String asJson() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer holds only texts, numbers and maps", e);
        }
    }
}
