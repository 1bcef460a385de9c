package id.rembuk.usecase.evidence;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.SafeNames;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.evidence.EvidenceBoard.Line;
import id.rembuk.usecase.evidence.EvidenceBoard.Piece;
import id.rembuk.usecase.port.EvidencePackWriter;
import id.rembuk.usecase.port.EvidencePackWriter.Contents;
import id.rembuk.usecase.port.EvidencePackWriter.Entry;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.port.Workspace;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Packs what proves actions, with an index that says what is what; reading belongs on READ, writing on WORK. */
public final class EvidencePack {
    private static final String INDEX = "00 indeks bukti.pdf";

    private final EvidenceStore store;
    private final ReportPrinter printer;
    private final EvidencePackWriter writer;
    private final Messages messages;
    private final Clock clock;

    /** @param messages in the language of papers */
    public EvidencePack(
            EvidenceStore store, ReportPrinter printer, EvidencePackWriter writer, Messages messages, Clock clock) {
        this.store = store;
        this.printer = printer;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a pack is made of, read at one moment.
     *
     * @param own bytes of our own papers by digest
     */
    public record Material(
            Path workspaceFile,
            String regency,
            boolean practice,
            Cycle cycle,
            String frameName,
            List<ConvergenceAction> actions,
            List<EvidenceBoard> boards,
            Map<String, Bytes> own) {
        public Material {
            actions = List.copyOf(actions);
            boards = List.copyOf(boards);
            own = Map.copyOf(own);
        }

        public boolean isEmpty() {
            return boards.stream().flatMap(EvidenceBoard::pieces).findAny().isEmpty();
        }
    }

    /**
     * A row of the index.
     *
     * @param item name of the item; null for none
     * @param name in the pack; null when the file is not in it
     */
    record Packed(ConvergenceAction action, String item, Piece piece, String name, long size) {}

    /** Reads what actions of one frame are proved by; at least one. */
    public Material material(Workspace workspace, List<EvidenceAim> aims) {
        return workspace.read(records -> {
            EvidenceBoards boards = new EvidenceBoards(records, messages);
            List<EvidenceBoard> read = aims.stream().map(boards::of).toList();
            return new Material(
                    workspace.file(),
                    regency(records),
                    records.identity().practice(),
                    CurrentCycle.of(records),
                    aims.get(0).frameName(),
                    aims.stream().map(EvidenceAim::action).toList(),
                    read,
                    own(records, read));
        });
    }

    private static String regency(Records records) {
        String code = records.identity().regencyCode();
        return records.all(Area.class).stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Bytes> own(Records records, List<EvidenceBoard> boards) {
        Map<String, Bytes> own = new HashMap<>();
        boards.stream().flatMap(EvidenceBoard::pieces).filter(Piece::isOwnPaper).forEach(piece -> {
            Bytes bytes = records.storedFile(piece.sha256()).orElseThrow(() -> new UserError("workspace.stored-file"));
            own.put(piece.sha256(), bytes);
        });
        return own;
    }

    /**
     * Writes the pack. Files that were too large to be kept are not in it; the index names them with their place.
     *
     * @throws UserError {@code evidence.pack-empty}, {@code evidence.pack-gone}, {@code evidence.pack-changed}, {@code
     *     export.*}
     */
    public void write(Material material, Path target, Progress progress) {
        if (material.isEmpty()) {
            throw new UserError("evidence.pack-empty");
        }
        List<Entry> entries = new ArrayList<>();
        List<Packed> index = new ArrayList<>();
        SafeNames folders = new SafeNames();
        for (int i = 0; i < material.boards().size(); i++) {
            ConvergenceAction action = material.actions().get(i);
            String folder =
                    material.boards().size() == 1 ? "" : folders.next(action.label() + " " + action.name()) + "/";
            add(material, action, material.boards().get(i), folder, entries, index);
        }
        Bytes pdf = printer.print(
                new EvidenceIndex(messages).of(material, index, LocalDate.now(clock)), clock.instant(), progress);
        entries.add(0, new Entry(INDEX, pdf.sha256(), pdf.length(), () -> new ByteArrayInputStream(pdf.array())));
        writer.write(target, entries, progress);
    }

    private void add(
            Material material,
            ConvergenceAction action,
            EvidenceBoard board,
            String folder,
            List<Entry> entries,
            List<Packed> index) {
        SafeNames names = new SafeNames();
        int number = 0;
        for (Line line : board.lines()) {
            number++;
            for (Piece piece : line.pieces()) {
                add(
                        material,
                        entries,
                        index,
                        new Packed(
                                action,
                                line.item().name().text(),
                                piece,
                                folder + names.next(String.format("%02d ", number) + SafeNames.of(piece.fileName())),
                                piece.size()));
            }
        }
        for (Piece piece : board.free()) {
            String name = folder + names.next("99 " + SafeNames.of(piece.fileName()));
            add(material, entries, index, new Packed(action, null, piece, name, piece.size()));
        }
    }

    private void add(Material material, List<Entry> entries, List<Packed> index, Packed packed) {
        Piece piece = packed.piece();
        if (!piece.isOwnPaper() && !piece.evidence().isKept()) {
            index.add(new Packed(packed.action(), packed.item(), piece, null, piece.size()));
            return;
        }
        Bytes own = material.own().get(piece.sha256());
        long size = piece.isOwnPaper() ? own.length() : piece.size();
        Contents contents = piece.isOwnPaper()
                ? () -> new ByteArrayInputStream(own.array())
                : () -> Files.newInputStream(
                        store.folder(material.workspaceFile()).resolve(piece.sha256()));
        entries.add(new Entry(packed.name(), piece.sha256(), size, contents));
        index.add(new Packed(packed.action(), packed.item(), piece, packed.name(), size));
    }
}
