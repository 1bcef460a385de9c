package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.ActionMapping.Link;
import id.rembuk.domain.guide.Statement;
import id.rembuk.reference.guide.YamlNode.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads which actions of older and newer frames belong together. */
final class MappingReader {
    private static final Set<String> MAPPING = Set.of("catatan", "lama", "baru", "padanan");
    private static final Set<String> LINK = Set.of("lama", "baru", "bagian");

    private MappingReader() {}

    /** A mapping, or what is wrong with its file. */
    record Result(ActionMapping mapping, List<UserError> faults) {}

    static Result read(String place, String text, Set<String> sources) {
        Faults faults = new Faults(place);
        try {
            Block block = Block.of(YamlText.read(place, text), "padanan", faults, MAPPING);
            List<String> older = block.texts("lama").stream().map(Text::value).toList();
            if (older.isEmpty()) {
                faults.missingKey(block.line("lama"), "lama");
            }
            String newer = block.id("baru", new HashSet<>());
            List<Link> links = block.items("padanan").stream()
                    .map(node -> link(Block.of(node, "padanan", faults, LINK)))
                    .toList();
            Statement note = new StatementReader(faults, sources).one(block, "catatan");
            ActionMapping mapping = new ActionMapping(older, newer, links, note);
            return new Result(faults.isEmpty() ? mapping : ActionMapping.NONE, faults.found());
        } catch (UserError e) {
            return new Result(ActionMapping.NONE, List.of(e));
        }
    }

    private static Link link(Block block) {
        return new Link(block.id("lama", new HashSet<>()), block.id("baru", new HashSet<>()), block.text("bagian"));
    }
}
