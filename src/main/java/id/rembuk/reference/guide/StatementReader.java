package id.rembuk.reference.guide;

import id.rembuk.domain.guide.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a frame says. Each statement names its source; what is common knowledge or a conclusion of its makers is
 * never verified, and common knowledge names the regulation it has to be compared with.
 */
final class StatementReader {
    private static final List<String> KEYS = List.of("teks", "sumber", "rujukan", "terverifikasi");
    private static final Set<String> NEVER_VERIFIED = Set.of(Statement.COMMON_KNOWLEDGE, Statement.CONCLUDED);

    private final Faults faults;
    private final Set<String> sources;

    /**
     * @param sources keys that may be named; null when they need not be known
     */
    StatementReader(Faults faults, Set<String> sources) {
        this.faults = faults;
        this.sources = sources;
    }

    /** A field with a statement; unknown when the field is not there. */
    Statement one(Block block, String key) {
        return with(block, key);
    }

    /** A field with a statement and further fields that somebody else reads. */
    Statement with(Block block, String key, String... further) {
        return block.has(key) ? of(block(block.node(key), key, further)) : Statement.UNKNOWN;
    }

    /** A field with a list of statements. */
    List<Statement> list(Block block, String key) {
        return block.items(key).stream().map(node -> of(block(node, key))).toList();
    }

    /** A block of a statement with further fields. */
    Block block(YamlNode node, String name, String... further) {
        Set<String> known = new HashSet<>(KEYS);
        known.addAll(Arrays.asList(further));
        return Block.of(node, name, faults, known);
    }

    /** The statement of a block. */
    Statement of(Block block) {
        String text = block.required("teks");
        String source = block.required("sumber");
        String reference = block.text("rujukan");
        if (!block.has("terverifikasi")) {
            faults.missingKey(block.line(), "terverifikasi");
        }
        boolean verified = block.says("terverifikasi", "ya", "belum");
        if (sources != null && !source.isEmpty() && !sources.contains(source)) {
            faults.unknownSource(block.line("sumber"), source);
        }
        if (verified && NEVER_VERIFIED.contains(source)) {
            faults.notVerified(block.line("terverifikasi"), source);
        }
        if (source.equals(Statement.COMMON_KNOWLEDGE) && reference == null) {
            faults.missingKey(block.line(), "rujukan");
        }
        return new Statement(text, source, reference, verified);
    }
}
