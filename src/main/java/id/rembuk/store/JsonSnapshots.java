package id.rembuk.store;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.store.dao.Json;
import id.rembuk.usecase.port.SnapshotFormat;
import java.nio.charset.StandardCharsets;

/** Keeps snapshots as JSON in UTF-8: fields by name, nothing for null, plain decimals, ISO days and times. */
final class JsonSnapshots implements SnapshotFormat {
    @Override
    public Bytes write(PaperSnapshot snapshot) {
        return Bytes.of(Json.write(snapshot).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public PaperSnapshot read(Bytes json) {
        return Json.read(text(json), PaperSnapshot.class);
    }

    @Override
    public Bytes writeTemplate(PaperTemplate template) {
        String json = Json.write(new Template(template.kind(), template.html(), template.css()));
        return Bytes.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public PaperTemplate readTemplate(Bytes json) {
        Template template = Json.read(text(json), Template.class);
        return new PaperTemplate(json.sha256(), template.kind(), template.html(), template.css());
    }

    @Override
    public Bytes writeAgreed(AgreedContent content) {
        return Bytes.of(Json.write(content).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public AgreedContent readAgreed(Bytes json) {
        return Json.read(text(json), AgreedContent.class);
    }

    private static String text(Bytes json) {
        return new String(json.array(), StandardCharsets.UTF_8);
    }

    private record Template(DocumentKind kind, String html, String css) {}
}
