package id.rembuk.launch.cli;

import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what was read, what becomes of it and everything that was found, as sentences and as JSON. */
record ImportAnswer(Answer answer, Path data, SheetReading reading) {
    /** Rows about single people were not read at all. */
    void people() {
        Messages messages = answer.messages();
        answer.say(messages.get("cli.import.people", data.getFileName()));
        counts(0, 0, 0, 0, 0, 0, 0);
        answer.put("people", true);
        answer.put(
                "findings",
                reading.findings().stream().map(finding -> json(finding)).toList());
    }

    void findings(ImportPreview preview) {
        ImportWords words = new ImportWords(answer.messages());
        for (ImportFinding finding : preview.findings()) {
            answer.say(answer.messages()
                    .get(
                            "cli.import.finding",
                            words.of(finding.severity()),
                            (finding.sheet() + " " + finding.cell()).strip(),
                            words.what(finding),
                            words.todo(finding)));
        }
        counts(
                preview.rows().size(),
                preview.count(State.NEW),
                preview.count(State.CHANGED),
                preview.count(State.SAME),
                preview.count(State.EMPTY),
                preview.count(State.REJECTED),
                preview.count(State.SET_ASIDE));
        answer.put("people", false);
        answer.put("findings", preview.findings().stream().map(this::json).toList());
    }

    private void counts(int read, int added, int changed, int same, int empty, int rejected, int setAside) {
        answer.put("file", data.toString());
        answer.put("sheet", reading.sheet().name());
        answer.put("read", read);
        answer.put("new", added);
        answer.put("changed", changed);
        answer.put("same", same);
        answer.put("empty", empty);
        answer.put("rejected", rejected);
        answer.put("set_aside", setAside);
    }

    private Map<String, Object> json(ImportFinding finding) {
        ImportWords words = new ImportWords(answer.messages());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("code", finding.code());
        object.put("sheet", finding.sheet());
        object.put("cell", finding.cell());
        object.put("value", finding.value());
        object.put("finding", words.what(finding));
        object.put("todo", words.todo(finding));
        return object;
    }
}
