package id.rembuk.usecase.picture;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A picture that stands alone: with its title above and regency, sources, audience and day below. */
public final class PictureFrame {
    private static final double EDGE = 18;
    private static final double TITLE_LINE = 20;
    private static final double NOTE_LINE = 15;
    private static final int MOST_LINES = 4;

    private final WorkspaceIdentity identity;
    private final Audience audience;
    private final LocalDate day;
    private final Messages messages;

    /** @param day on which the picture is made */
    public PictureFrame(WorkspaceIdentity identity, Audience audience, LocalDate day, Messages messages) {
        this.identity = identity;
        this.audience = audience;
        this.day = day;
        this.messages = messages;
    }

    /**
     * The picture with its frame.
     *
     * @param width of the picture without its margins, in units
     * @param height likewise
     */
    public Figure around(AnalysisPicture picture, double width, double height) {
        Figure inner = picture.draw(width, height);
        double room = Math.max(width, inner.width());
        List<Shape> shapes = new ArrayList<>();
        double y = EDGE;
        for (String line : TextWidth.wrap(picture.title(), Size.TITLE, room, MOST_LINES)) {
            y += TITLE_LINE;
            shapes.add(new Shape.Words(line, EDGE, y - 5, Anchor.START, Size.TITLE, Role.TEXT));
        }
        y += 6;
        for (Shape shape : inner.shapes()) {
            shapes.add(shape.moved(EDGE, y));
        }
        y += inner.height() + 8;
        shapes.add(Shape.Line.of(EDGE, y, EDGE + room, y, Role.GRID));
        for (String note : notes(picture)) {
            for (String line : TextWidth.wrap(note, Size.SMALL, room, MOST_LINES)) {
                y += NOTE_LINE;
                shapes.add(new Shape.Words(line, EDGE, y, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
            }
        }
        String description = picture.title() + ". " + inner.description() + " " + String.join(" ", notes(picture));
        return new Figure(room + 2 * EDGE, y + EDGE, shapes, description);
    }

    private List<String> notes(AnalysisPicture picture) {
        List<String> notes = new ArrayList<>(picture.notes());
        if (audience == Audience.PUBLIK) {
            notes.add(messages.get("analysis.figure.public"));
        }
        String made = messages.get("analysis.figure.made", identity.regencyName(), Formats.date(day));
        notes.add(identity.practice() ? made + " " + messages.get("analysis.figure.practice") : made);
        return notes;
    }
}
