package id.rembuk.store.dao;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.FrozenFacts;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SignerSlot;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps official documents with the facts a final fixes. */
final class DocumentDao extends TableDao<OfficialDocument> {
    private static final String COLUMNS = "id, cycle_id, kind, version, replaces_id, state, number, date, paper,"
            + " annex_paper, signature_layout, letterhead_id, signers, frozen_at, frozen_number, snapshot_hash,"
            + " template_hash, workplan_hash, history_head, differences";
    private static final FrozenFacts NONE = new FrozenFacts(null, null, null, null, null, null);

    DocumentDao(Statements statements) {
        super(statements, "document", COLUMNS, "id");
    }

    @Override
    OfficialDocument read(Row row) throws SQLException {
        return new OfficialDocument(
                row.text(),
                row.text(),
                row.constant(DocumentKind.class),
                row.year(),
                row.text(),
                row.constant(DocumentState.class),
                row.text(),
                row.date(),
                row.constant(PaperSize.class),
                row.constant(PaperSize.class),
                row.constant(SignatureLayout.class),
                row.text(),
                row.list(SignerSlot[].class),
                frozen(row),
                row.list());
    }

    private static FrozenFacts frozen(Row row) throws SQLException {
        FrozenFacts facts = new FrozenFacts(row.time(), row.text(), row.text(), row.text(), row.text(), row.text());
        return facts.at() == null ? null : facts;
    }

    @Override
    List<Object> values(OfficialDocument document) {
        FrozenFacts frozen = document.frozen() == null ? NONE : document.frozen();
        return Arrays.asList(
                document.id(),
                document.cycleId(),
                document.kind(),
                document.version(),
                document.replacesId(),
                document.state(),
                document.number(),
                document.date(),
                document.paper(),
                document.annexPaper(),
                document.signatureLayout(),
                document.letterheadId(),
                document.signers(),
                frozen.at(),
                frozen.number(),
                frozen.snapshotHash(),
                frozen.templateHash(),
                frozen.workplanHash(),
                frozen.historyHead(),
                document.differences());
    }
}
