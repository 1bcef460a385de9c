package id.rembuk.ui.assessment;

import id.rembuk.domain.UserError;
import id.rembuk.domain.assessment.GradeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Grades as lines of text, best first: letter; least percent; points; threshold in words. What is not known stays empty. */
final class GradesText {
    private static final String BETWEEN = ";";
    private static final int PARTS = 4;

    private GradesText() {}

    static String write(List<GradeStep> steps) {
        return steps.stream()
                .map(step -> String.join(
                                BETWEEN + " ",
                                step.letter(),
                                number(step.leastPercent()),
                                number(step.points()),
                                step.threshold() == null ? "" : step.threshold())
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    /** @throws UserError {@code assessment.grade-line} with the number of the line that cannot be read */
    static List<GradeStep> read(String text) {
        List<GradeStep> steps = new ArrayList<>();
        List<String> lines = text == null ? List.of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                steps.add(step(lines.get(i), i + 1));
            }
        }
        return steps;
    }

    private static GradeStep step(String line, int number) {
        String[] parts = line.split(BETWEEN, PARTS);
        try {
            return new GradeStep(part(parts, 0), whole(part(parts, 1)), part(parts, 3), whole(part(parts, 2)));
        } catch (IllegalArgumentException e) {
            throw new UserError(e, "assessment.grade-line", String.valueOf(number));
        }
    }

    private static String part(String[] parts, int index) {
        String part = index < parts.length ? parts[index].strip() : "";
        return part.isEmpty() ? null : part;
    }

    private static Integer whole(String text) {
        return text == null ? null : Integer.valueOf(text.replace("%", "").strip());
    }

    private static String number(Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
