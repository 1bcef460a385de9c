package id.rembuk.usecase.request;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Writes a request as a text to be sent by message or pasted into a letter; it says that no personal data is wanted. */
public final class RequestLetter {
    private final Messages messages;

    public RequestLetter(Messages messages) {
        this.messages = messages;
    }

    /** The text, lines divided by line breaks. */
    public String write(RequestBoard board, DataRequest request, Actor from) {
        List<String> lines = new ArrayList<>();
        if (board.identity().practice()) {
            lines.add(messages.get("quality.letter.practice"));
        }
        lines.add(messages.get("quality.letter.greeting", addressee(board, request)));
        lines.add("");
        lines.add(messages.get(
                "quality.letter.opening",
                board.identity().regencyName(),
                String.valueOf(board.cycle().activityYear())));
        lines.add("");
        for (int i = 0; i < request.asked().size(); i++) {
            lines.add(messages.get(
                    "quality.letter.item",
                    String.valueOf(i + 1),
                    request.asked().get(i)));
        }
        lines.add("");
        if (request.note() != null && !request.note().isBlank()) {
            lines.add(messages.get("quality.letter.note", request.note()));
        }
        if (request.dueOn() != null) {
            lines.add(messages.get("quality.letter.due", Formats.longDate(request.dueOn())));
        }
        lines.add(messages.get("quality.letter.people"));
        lines.add(messages.get("quality.letter.thanks"));
        lines.add("");
        lines.add(from.officer());
        if (!from.office().isBlank()) {
            lines.add(from.office());
        }
        return String.join("\n", lines);
    }

    private static String addressee(RequestBoard board, DataRequest request) {
        return board.organisations().stream()
                .filter(organisation -> organisation.id().equals(request.organisationId()))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }
}
