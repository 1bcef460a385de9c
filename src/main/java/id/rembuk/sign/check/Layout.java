package id.rembuk.sign.check;

import id.rembuk.domain.UserError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How a file is put together: its revisions one behind the other, and what lies outside them.
 *
 * @param head place of {@code %PDF-}
 * @param ends ends of the revisions, the oldest first
 * @param hybrid first revision that has two tables of objects, from 1; 0 for none
 * @param complete whether every revision was found
 */
record Layout(int head, List<End> ends, int hybrid, boolean complete) {
    private static final int HEAD_WITHIN = 1024;
    private static final int MOST_REVISIONS = 300;
    private static final int MOST_CANDIDATES = 5000;
    private static final String END = "%%EOF";
    private static final String POINTER = "startxref";

    /**
     * End of a revision.
     *
     * @param table place of its table of objects
     * @param mark place behind its {@code %%EOF}
     * @param end the same with the line end that belongs to it
     */
    record End(int table, int mark, int end) {
        /** Whether a length reaches exactly to this end. */
        boolean isAt(long length) {
            return length == mark || length == end || (length > mark && length < end);
        }
    }

    /** What a table of objects says of the one before it. */
    private record Table(int previous, boolean hybrid) {}

    Layout {
        ends = List.copyOf(ends);
    }

    /**
     * Reads the file's own marks.
     *
     * @throws UserError {@code verify.not-pdf} without a head, {@code verify.unreadable} without any end
     */
    static Layout of(RawPdf pdf) {
        int head = pdf.find("%PDF-", 0, HEAD_WITHIN);
        if (head < 0) {
            throw new UserError("verify.not-pdf");
        }
        List<End> candidates = candidates(pdf, head);
        if (candidates.isEmpty()) {
            throw new UserError("verify.unreadable");
        }
        Deque<End> chain = new ArrayDeque<>();
        End current = candidates.get(candidates.size() - 1);
        int hybrid = -1;
        while (current != null && chain.size() < MOST_REVISIONS) {
            chain.addFirst(current);
            Table table = table(pdf, head, current);
            hybrid = table.hybrid() ? chain.size() : hybrid;
            current = announced(candidates, table.previous(), current);
        }
        int hybridRevision = hybrid < 0 ? 0 : chain.size() - hybrid + 1;
        boolean complete = current == null && candidates.size() < MOST_CANDIDATES;
        return new Layout(head, new ArrayList<>(chain), hybridRevision, complete);
    }

    End last() {
        return ends.get(ends.size() - 1);
    }

    /** The revision that ends where a signature's bytes end, from 0; -1 when none does. */
    int revisionOf(long length) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).isAt(length)) {
                return i;
            }
        }
        return -1;
    }

    /** Every "startxref N %%EOF" whose N names a table of objects. */
    private static List<End> candidates(RawPdf pdf, int head) {
        List<End> found = new ArrayList<>();
        int at = pdf.find(POINTER, 0, pdf.length());
        while (at >= 0 && found.size() < MOST_CANDIDATES) {
            int digits = pdf.skipSpace(at + POINTER.length());
            int table = pdf.number(digits);
            int mark = pdf.skipSpace(pdf.skipDigits(digits));
            if (table > 0 && pdf.startsWith(END, mark) && isTable(pdf, head + table) && head + table < at) {
                int behind = mark + END.length();
                found.add(new End(table, behind, behind + lineEnd(pdf, behind)));
            }
            at = pdf.find(POINTER, at + POINTER.length(), pdf.length());
        }
        return found;
    }

    private static int lineEnd(RawPdf pdf, int at) {
        if (pdf.at(at) == '\r') {
            return pdf.at(at + 1) == '\n' ? 2 : 1;
        }
        return pdf.at(at) == '\n' ? 1 : 0;
    }

    private static boolean isTable(RawPdf pdf, int at) {
        if (pdf.startsWith("xref", at)) {
            return true;
        }
        int number = pdf.number(at);
        int generation = pdf.number(pdf.skipSpace(pdf.skipDigits(at)));
        return number >= 0 && generation >= 0 && pdf.isObject(at, number, generation);
    }

    private static Table table(RawPdf pdf, int head, End end) {
        int at = head + end.table();
        boolean plain = pdf.startsWith("xref", at);
        int from = plain ? pdf.find("trailer", at, end.mark()) : at;
        int to = pdf.find(plain ? POINTER : "stream", Math.max(from, at), end.mark());
        if (from < 0 || to < 0) {
            return new Table(-1, false);
        }
        int key = pdf.find("/Prev", from, to);
        int previous = key < 0 ? -1 : pdf.number(pdf.skipSpace(key + "/Prev".length()));
        return new Table(previous, plain && pdf.find("/XRefStm", from, to) >= 0);
    }

    /** The earliest end that names a table and lies behind it; none for the first part of a linearised file. */
    private static End announced(List<End> candidates, int table, End before) {
        for (End candidate : candidates) {
            if (candidate.table() == table && candidate.end() < before.end()) {
                return candidate;
            }
        }
        return null;
    }
}
