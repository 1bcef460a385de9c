package id.rembuk.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the user has chosen on this computer; never anything of a workspace. Kept in one small text file. */
public final class Preferences {
    private static final String ARRANGEMENT = "tabel.";
    private static final int MOST_RECENT = 8;
    private static final int SMALLEST_TEXT = 100;
    private static final int LARGEST_TEXT = 200;

    /** What ends a key, begins a comment or is dropped where the file is read. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\=:#! \t\f]");

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /** Reads the file; what is missing or unreadable counts as not chosen. */
    public static Preferences load(Path file) {
        Preferences preferences = new Preferences(file);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                preferences.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                preferences.values.clear();
            }
        }
        return preferences;
    }

    public boolean dark() {
        return "gelap".equals(values.getProperty("tema"));
    }

    public void dark(boolean dark) {
        values.setProperty("tema", dark ? "gelap" : "terang");
    }

    /** Text size in percent, 100 to 200. */
    public int textPercent() {
        return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, number("teks", SMALLEST_TEXT)));
    }

    public void textPercent(int percent) {
        values.setProperty("teks", Integer.toString(percent));
    }

    /** Whether the side menu was folded to a rail; empty when the user has not chosen. */
    public Optional<Boolean> rail() {
        return text("rel").map("ya"::equals);
    }

    public void rail(boolean rail) {
        values.setProperty("rel", rail ? "ya" : "tidak");
    }

    /** True for English texts instead of Indonesian. */
    public boolean english() {
        return "en".equals(values.getProperty("bahasa"));
    }

    public void english(boolean english) {
        values.setProperty("bahasa", english ? "en" : "id");
    }

    /** Name under which the user's edits stand in the history; "" until asked. */
    public String officer() {
        return values.getProperty("petugas", "");
    }

    public String office() {
        return values.getProperty("kantor", "");
    }

    public void officer(String name, String office) {
        values.setProperty("petugas", name);
        values.setProperty("kantor", office);
    }

    /** Where the window stood last; empty before the first time. */
    public Optional<WindowBounds> window() {
        return text("jendela").flatMap(WindowBounds::read);
    }

    public void window(WindowBounds bounds) {
        values.setProperty("jendela", bounds.written());
    }

    /** Name of the place shown last; empty before the first time. */
    public Optional<String> place() {
        return text("tempat");
    }

    public void place(String name) {
        values.setProperty("tempat", name);
    }

    /** Name of the section of Pengaturan shown last; empty before the first time. */
    public Optional<String> settingsSection() {
        return text("bagian");
    }

    public void settingsSection(String name) {
        values.setProperty("bagian", name);
    }

    /** Name of the screen the hall was shown on last; "" before the first time. */
    public String hallScreen() {
        return values.getProperty("layar", "");
    }

    public void hallScreen(String name) {
        values.setProperty("layar", name);
    }

    /** How the user has arranged tables, by the name of each arrangement. */
    public Map<String, String> arrangements() {
        return values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(ARRANGEMENT))
                .collect(Collectors.toMap(key -> key.substring(ARRANGEMENT.length()), values::getProperty));
    }

    public void arrangement(String name, String written) {
        values.setProperty(ARRANGEMENT + name, written);
    }

    /** Workspaces opened last, newest first; a file that is gone stays listed. */
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST_RECENT; i++) {
            text("berkas." + i).flatMap(Preferences::path).ifPresent(files::add);
        }
        return files;
    }

    /** Puts a workspace first in the list of recent files. */
    public void opened(Path workspace) {
        List<Path> files = recent().stream()
                .filter(other -> !other.equals(workspace))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(0, workspace);
        keep(files);
    }

    /** Takes a file off the list of recent files. */
    public void forget(Path workspace) {
        keep(recent().stream().filter(other -> !other.equals(workspace)).toList());
    }

    /**
     * Writes beside the file, then moves, so that a half-written file never stays.
     *
     * @throws IOException when the folder cannot be written; nothing of a workspace depends on it
     */
    public synchronized void save() throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, written());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** By hand because {@link Properties#store} adds the date, whose time zone has all names of zones read first. */
    private String written() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> escaped(entry.getKey()) + "=" + escaped(entry.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String escaped(Object text) {
        return SPECIAL.matcher(text.toString())
                .replaceAll("\\\\$0")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private void keep(List<Path> files) {
        for (int i = 1; i <= MOST_RECENT; i++) {
            values.remove("berkas." + i);
        }
        for (int i = 0; i < Math.min(MOST_RECENT, files.size()); i++) {
            values.setProperty("berkas." + (i + 1), files.get(i).toString());
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    private int number(String key, int otherwise) {
        try {
            return Integer.parseInt(values.getProperty(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
