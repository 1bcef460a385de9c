package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.SqlErrors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** The numbered scripts that make a workspace's tables, and what a file of each version must look like. */
public final class Schema {
    private static final String SCRIPTS = "id/rembuk/store/migrations/";
    private static final String TABLE = "table ";
    private static final int NAMES_SHOWN = 5;

    private final List<String> scripts;

    /** @param scripts files on the class path; the n-th makes version n */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The schema of this program. */
    public static Schema current() {
        return new Schema(List.of(
                SCRIPTS + "V1__workspace.sql",
                SCRIPTS + "V2__papers.sql",
                SCRIPTS + "V3__data.sql",
                SCRIPTS + "V4__guide.sql",
                SCRIPTS + "V5__rembuk.sql",
                SCRIPTS + "V6__completion.sql",
                SCRIPTS + "V7__years.sql"));
    }

    public int version() {
        return scripts.size();
    }

    /**
     * Compares what the file declares with what its version must declare, before any of it is used.
     *
     * @throws UserError {@code workspace.foreign-schema} naming the first tables, triggers or views that differ
     */
    void check(Connection connection, int version, Path file) throws SQLException {
        Map<String, String> expected = expected(version);
        Map<String, String> found = read(connection);
        Set<String> different = new TreeSet<>();
        found.forEach((name, sql) -> {
            if (!sql.equals(expected.get(name))) {
                different.add(name);
            }
        });
        expected.keySet().stream().filter(name -> !found.containsKey(name)).forEach(different::add);
        refuse(different, file);
    }

    /**
     * For a file of a newer version: every table this program reads must be there as an ordinary table with every column it
     * knows.
     *
     * @throws UserError {@code workspace.foreign-schema} naming the first tables or columns that are missing
     */
    void checkReadable(Connection connection, Path file) throws SQLException {
        Map<String, String> found = read(connection);
        Set<String> missing = new TreeSet<>();
        try (Connection memory = made(version())) {
            for (String name : read(memory).keySet()) {
                if (name.startsWith(TABLE)) {
                    boolean ordinary = found.getOrDefault(name, "").startsWith("CREATE TABLE");
                    missing.addAll(ordinary ? missingColumns(name, memory, connection) : List.of(name));
                }
            }
        }
        refuse(missing, file);
    }

    private static List<String> missingColumns(String name, Connection memory, Connection connection)
            throws SQLException {
        String table = name.substring(TABLE.length());
        List<String> there = columns(connection, table);
        return columns(memory, table).stream()
                .filter(column -> !there.contains(column))
                .map(column -> name + "." + column)
                .toList();
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT name FROM pragma_table_info(?)")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static void refuse(Set<String> names, Path file) {
        if (!names.isEmpty()) {
            String shown = String.join(", ", names.stream().limit(NAMES_SHOWN).toList());
            throw new UserError("workspace.foreign-schema", file.getFileName().toString(), shown);
        }
    }

    /** Brings a file nobody has open to this version; an empty or missing file becomes a new workspace. */
    void migrate(Path file, int from) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(Connections.url(file));
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(folders())
                    .baselineOnMigrate(from > 0)
                    .baselineVersion(String.valueOf(from))
                    .target(String.valueOf(version()))
                    .load()
                    .migrate();
            // the file says its version itself; without Flyway's notes its schema is the same in every copy
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE flyway_schema_history");
            }
        } catch (FlywayException | SQLException e) {
            // a full disk or a stick that is gone is told as that; anything else is a fault of a script
            throw SqlErrors.meaning(e, file) instanceof UserError known
                    ? known
                    : new UserError(
                            e, "workspace.migration-failed", file.getFileName().toString());
        }
    }

    private Map<String, String> expected(int version) throws SQLException {
        try (Connection memory = made(version)) {
            return read(memory);
        }
    }

    /** A workspace in memory with the tables of a version and no rows. */
    private Connection made(int version) throws SQLException {
        Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = memory.createStatement()) {
            for (String script : scripts.subList(0, Math.min(version, scripts.size()))) {
                statement.executeUpdate(text(script));
            }
            return memory;
        } catch (SQLException | RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_master")) {
            while (rows.next()) {
                String sql = rows.getString(3);
                objects.put(
                        rows.getString(1) + " " + rows.getString(2),
                        sql == null ? "" : sql.replaceAll("\\s+", " ").strip());
            }
        }
        return objects;
    }

    private String[] folders() {
        return scripts.stream()
                .map(script -> "classpath:" + script.substring(0, script.lastIndexOf('/')))
                .distinct()
                .toArray(String[]::new);
    }

    private static String text(String script) {
        try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("Script missing: " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Script unreadable: " + script, e);
        }
    }
}
