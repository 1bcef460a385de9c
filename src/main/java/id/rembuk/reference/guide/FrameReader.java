package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.guide.GuideFlow;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.guide.Statement;
import id.rembuk.reference.guide.YamlNode.Text;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a guidance frame out of one YAML file; docs/howto/frame.md tells its form. */
final class FrameReader {
    private static final Set<String> FRAME =
            Set.of("id", "versi", "nama", "mengikuti", "dasar", "tahun_dari", "tahun_sampai", "aksi");
    private static final Set<String> ACTION = Set.of(
            "id",
            "sebutan",
            "nama",
            "pendukung",
            "tujuan",
            "keluaran",
            "penanggung_jawab",
            "pelaksana_lain",
            "waktu",
            "langkah",
            "masukan",
            "bukti",
            "kegagalan",
            "diteruskan");
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2060;

    private final Faults faults;
    private final StatementReader statements;
    /** Actions something is handed to, with the last line that says so. */
    private final Map<String, Integer> receivers = new LinkedHashMap<>();

    private FrameReader(Faults faults, StatementReader statements) {
        this.faults = faults;
        this.statements = statements;
    }

    /** A frame, or what is wrong with its file. */
    record Result(GuidanceFrame frame, List<UserError> faults) {}

    /**
     * @param sources keys a statement may name; null when they need not be known
     */
    static Result read(String place, String text, Set<String> sources) {
        Faults faults = new Faults(place);
        try {
            YamlNode root = YamlText.read(place, text);
            GuidanceFrame frame = new FrameReader(faults, new StatementReader(faults, sources)).frame(root);
            return new Result(faults.isEmpty() ? frame : null, faults.found());
        } catch (UserError e) {
            return new Result(null, List.of(e));
        }
    }

    private GuidanceFrame frame(YamlNode root) {
        Block block = Block.of(root, "id", faults, FRAME);
        String id = block.id("id", new HashSet<>());
        int version = number(block, "versi", 1, 9999);
        int from = number(block, "tahun_dari", FIRST_YEAR, LAST_YEAR);
        Integer to = block.number("tahun_sampai", from, LAST_YEAR);
        String vocabulary = block.has("mengikuti") ? block.id("mengikuti", new HashSet<>()) : id;
        Set<String> taken = new HashSet<>();
        List<ConvergenceAction> actions = block.items("aksi").stream()
                .map(node -> action(Block.of(node, "aksi", faults, ACTION), taken))
                .toList();
        if (actions.isEmpty()) {
            faults.missingKey(block.line("aksi"), "aksi");
        }
        receivers.forEach((action, line) -> {
            if (!taken.contains(action)) {
                faults.wrongValue(line, "ke_aksi", action, String.join(", ", new TreeSet<>(taken)));
            }
        });
        return new GuidanceFrame(
                id, version, block.required("nama"), vocabulary, statements.one(block, "dasar"), from, to, actions);
    }

    /** A number that must be there; the lowest when it is not. */
    private int number(Block block, String key, int low, int high) {
        if (!block.has(key)) {
            faults.missingKey(block.line(), key);
        }
        return Objects.requireNonNullElse(block.number(key, low, high), low);
    }

    private ConvergenceAction action(Block block, Set<String> taken) {
        Set<String> steps = new HashSet<>();
        Set<String> evidence = new HashSet<>();
        return new ConvergenceAction(
                block.id("id", taken),
                block.required("sebutan"),
                block.required("nama"),
                block.says("pendukung", "ya", "tidak"),
                statements.one(block, "tujuan"),
                statements.list(block, "keluaran"),
                statements.one(block, "penanggung_jawab"),
                statements.list(block, "pelaksana_lain"),
                months(block),
                statements.with(block, "waktu", "bulan"),
                block.items("langkah").stream().map(node -> step(node, steps)).toList(),
                statements.list(block, "masukan"),
                block.items("bukti").stream()
                        .map(node -> evidence(node, evidence))
                        .toList(),
                statements.list(block, "kegagalan"),
                block.items("diteruskan").stream().map(this::flow).toList());
    }

    private List<Month> months(Block action) {
        if (!action.has("waktu")) {
            return List.of();
        }
        Block window = statements.block(action.node("waktu"), "waktu", "bulan");
        List<Month> months = new ArrayList<>();
        for (Text text : window.texts("bulan")) {
            Integer number = Block.whole(text.value());
            if (number == null || number < 1 || number > 12) {
                faults.wrongValue(text.line(), "bulan", text.value(), "1–12");
            } else {
                months.add(Month.of(number));
            }
        }
        return months.stream().distinct().sorted().toList();
    }

    private GuideStep step(YamlNode node, Set<String> taken) {
        Block block = statements.block(node, "langkah", "id", "selesai", "dihitung");
        return new GuideStep(
                block.id("id", taken),
                statements.of(block),
                statements.one(block, "selesai"),
                constant(block, "dihitung", ComputedRule::ofCode, ComputedRule.values(), ComputedRule::code));
    }

    /** Goes to an action of the frame, which may be described further down, or elsewhere in words. */
    private GuideFlow flow(YamlNode node) {
        Block block = statements.block(node, "diteruskan", "ke_aksi", "ke");
        String action = block.text("ke_aksi");
        if (action != null) {
            receivers.put(action, block.line("ke_aksi"));
        }
        String elsewhere = action == null ? block.required("ke") : null;
        return new GuideFlow(statements.of(block), action, elsewhere);
    }

    private EvidenceItem evidence(YamlNode node, Set<String> taken) {
        Block block = statements.block(node, "bukti", "id", "jenis");
        return new EvidenceItem(
                block.id("id", taken),
                statements.of(block),
                constant(block, "jenis", DocumentKind::ofCode, DocumentKind.values(), DocumentKind::code));
    }

    /** A constant by its code; null when the field is not there or names none. */
    private <C> C constant(
            Block block, String key, Function<String, Optional<C>> find, C[] all, Function<C, String> code) {
        String text = block.text(key);
        if (text == null) {
            return null;
        }
        Optional<C> found = find.apply(text);
        if (found.isEmpty()) {
            String known = Arrays.stream(all).map(code).collect(Collectors.joining(", "));
            faults.wrongValue(block.line(key), key, text, known);
        }
        return found.orElse(null);
    }

    /** The keys of the sources the statements of a frame name. */
    static Set<String> sourcesOf(GuidanceFrame frame) {
        return Stream.concat(Stream.of(frame.basis()), frame.actions().stream().flatMap(FrameReader::statementsOf))
                .map(Statement::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every statement of an action, known or not. */
    static Stream<Statement> statementsOf(ConvergenceAction action) {
        return Stream.of(
                        Stream.of(action.purpose(), action.lead(), action.window()),
                        action.outputs().stream(),
                        action.support().stream(),
                        action.steps().stream().flatMap(step -> Stream.of(step.name(), step.criterion())),
                        action.inputs().stream(),
                        action.evidence().stream().map(EvidenceItem::name),
                        action.failures().stream(),
                        action.flows().stream().map(GuideFlow::what))
                .flatMap(statements -> statements);
    }
}
