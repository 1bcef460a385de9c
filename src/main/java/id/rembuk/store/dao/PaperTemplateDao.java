package id.rembuk.store.dao;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperTemplate;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the templates this workspace has changed. */
final class PaperTemplateDao extends TableDao<PaperTemplate> {
    PaperTemplateDao(Statements statements) {
        super(statements, "paper_template", "id, kind, html, css", "id");
    }

    @Override
    PaperTemplate read(Row row) throws SQLException {
        return new PaperTemplate(row.text(), row.constant(DocumentKind.class), row.text(), row.text());
    }

    @Override
    List<Object> values(PaperTemplate template) {
        return Arrays.asList(template.id(), template.kind(), template.html(), template.css());
    }
}
