package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.rembuk.AgreedContent;

/** The one written form of a snapshot and of the template that printed it (JSON), so that its hash is the same on every computer. */
public interface SnapshotFormat {
    Bytes write(PaperSnapshot snapshot);

    /** @throws id.rembuk.domain.UserError {@code workspace.unreadable-row} */
    PaperSnapshot read(Bytes json);

    /** A template as it is kept with the final it printed: kind, text and style, without its id. */
    Bytes writeTemplate(PaperTemplate template);

    /** @throws id.rembuk.domain.UserError {@code workspace.unreadable-row} */
    PaperTemplate readTemplate(Bytes json);

    /** What a meeting agreed, in the form whose hash its version names. */
    Bytes writeAgreed(AgreedContent content);

    /** @throws id.rembuk.domain.UserError {@code workspace.unreadable-row} */
    AgreedContent readAgreed(Bytes json);
}
