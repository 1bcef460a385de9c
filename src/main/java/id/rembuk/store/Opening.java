package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.Header;
import id.rembuk.store.file.HolderLock;
import id.rembuk.store.file.OpenHere;
import id.rembuk.store.file.Paths;
import id.rembuk.store.file.Place;
import id.rembuk.store.file.SqlErrors;
import id.rembuk.text.Formats;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import id.rembuk.usecase.port.WorkspaceFiles.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The way from a path to an open workspace: looked at first, changed only when it is known to be ours and whole. */
final class Opening {
    static final String HANDED_OVER = "workspace.handed-over";
    private static final String READ_ONLY = "workspace.opened-read-only";
    private static final String PROTECTED = "workspace.write-protected";

    private final Schema schema;
    private final Clock clock;
    private final Migration migration;

    Opening(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
        migration = new Migration(schema, clock);
    }

    Opened open(Path given, Mode mode) {
        Path file = Paths.real(given);
        boolean openHere = OpenHere.holds(file);
        Header header = openHere ? null : FirstLook.at(file);
        boolean newer = header != null && header.userVersion() > schema.version();
        if (mode == Mode.READ_ONLY || newer) {
            return openForReading(file, header, READ_ONLY);
        }
        HolderLock lock = lock(file);
        if (lock == null) {
            return openForReading(file, header, PROTECTED);
        }
        boolean done = false;
        try {
            Opened opened = openForWriting(file, lock);
            done = true;
            return opened;
        } catch (SQLException | RuntimeException e) {
            throw SqlErrors.whileOpening(e, file);
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    /** The lock; null when the place lets nobody write. */
    HolderLock lock(Path file) {
        if (Files.exists(file) && !Files.isWritable(file)) {
            return null;
        }
        try {
            return HolderLock.take(
                    file,
                    new HolderLock.Holder(
                            System.getProperty("user.name", "?"),
                            Computer.name(),
                            String.valueOf(ProcessHandle.current().pid()),
                            Formats.dateTime(clock.instant().atZone(clock.getZone()))));
        } catch (IOException e) {
            UserError meaning = FileErrors.meaning(e, file);
            if (meaning.code().equals("file.folder-protected") && Files.exists(file)) {
                return null;
            }
            throw meaning;
        }
    }

    private Opened openForWriting(Path file, HolderLock lock) throws SQLException {
        boolean unclean = lock.leftBehind()
                || Paths.hasContent(Paths.side(file, "-wal"))
                || Paths.hasContent(Paths.side(file, "-journal"));
        int version = FirstLook.examine(file, schema, unclean);
        List<Notice> notices = new ArrayList<>();
        if (version < schema.version()) {
            migration.migrate(file, version);
            notices.add(Notice.of("migrated", String.valueOf(version), String.valueOf(schema.version())));
        }
        return started(file, lock, unclean, notices);
    }

    /** Opens a file that is known to be whole and of this version. */
    Opened started(Path file, HolderLock lock, boolean unclean, List<Notice> notices) throws SQLException {
        Place place = Place.of(file);
        SqliteWorkspace workspace = SqliteWorkspace.writing(file, place.journal(), lock, null);
        boolean done = false;
        try {
            if (workspace.read(records -> records.identity()).handedOver() != null) {
                workspace.readOnlyBecause(HANDED_OVER);
            }
            if (unclean) {
                notices.add(afterUncleanEnd(workspace));
            }
            clockNotice(workspace).ifPresent(notices::add);
            placeNotice(place, file).ifPresent(notices::add);
            done = true;
            return new Opened(workspace, notices);
        } finally {
            if (!done) {
                workspace.closeKeepingLock();
            }
        }
    }

    private Opened openForReading(Path file, Header header, String reason) {
        Connection connection = null;
        try {
            connection = readable(file, header);
            String whyReadOnly = reason;
            int version = Integer.parseInt(Connections.run(connection, "PRAGMA user_version"));
            if (version > schema.version()) {
                schema.checkReadable(connection, file);
                requireReader(connection, file);
                whyReadOnly = "workspace.newer";
            } else {
                schema.check(connection, version, file);
            }
            FileCheck.quick(connection, file);
            SqliteWorkspace workspace = version < schema.version()
                    ? migration.readableCopy(connection, file, version, reason)
                    : SqliteWorkspace.reading(file, connection, whyReadOnly);
            return new Opened(workspace, List.of());
        } catch (SQLException | RuntimeException e) {
            close(connection);
            throw SqlErrors.whileOpening(e, file);
        }
    }

    /** A file left in log mode without its log is read as it is, so that reading leaves nothing beside it. */
    private static Connection readable(Path file, Header header) throws SQLException {
        return header != null && header.writeAheadLog() && !Files.exists(Paths.side(file, "-wal"))
                ? Connections.readingUndisturbed(file)
                : Connections.reading(file);
    }

    private void requireReader(Connection connection, Path file) throws SQLException {
        String oldestReader = Connections.run(connection, "SELECT min_reader FROM format");
        if (oldestReader == null || Integer.parseInt(oldestReader) > schema.version()) {
            throw new UserError("workspace.too-new", file.getFileName().toString());
        }
    }

    private static Notice afterUncleanEnd(SqliteWorkspace workspace) {
        OptionalLong broken = workspace.read(FileCheck::brokenHistory);
        if (broken.isPresent()) {
            return Notice.of("history-broken", Formats.number(broken.getAsLong()));
        }
        long rows = workspace.read(
                records -> records.historyHead().map(HistoryEntry::sequence).orElse(0L));
        return Notice.of("unclean-end", Formats.number(rows));
    }

    private Optional<Notice> clockNotice(SqliteWorkspace workspace) {
        Instant now = clock.instant();
        return workspace
                .read(records -> records.lastEditAt())
                .filter(last -> last.isAfter(now))
                .map(last -> Notice.of(
                        "clock-behind",
                        Formats.dateTime(now.atZone(clock.getZone())),
                        Formats.dateTime(last.atZone(clock.getZone()))));
    }

    static Optional<Notice> placeNotice(Place place, Path file) {
        String folder = file.getParent().toString();
        return switch (place) {
            case LOCAL -> Optional.empty();
            case NETWORK -> Optional.of(Notice.of("place-network", folder));
            case CLOUD -> Optional.of(Notice.of("place-cloud", folder));
            case REMOVABLE -> Optional.of(Notice.of("place-removable", folder));
        };
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // the failure that brought us here is the one to tell
        }
    }
}
