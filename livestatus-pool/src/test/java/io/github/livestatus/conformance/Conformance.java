package io.github.livestatus.conformance;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the client's results with plain text, for every table, column, operator, statistic and sort key of a server. Prints each
 * difference with the server, its version, the query and both results. Sends no commands, and no query that is known to crash a
 * core. One thread sends queries without a pause.
 *
 * <pre>Conformance [--seconds N] [--seed N] [--table NAME]... [--record FOLDER] ENDPOINT...</pre>
 *
 * <p>The last line of the output is the row of this run for {@code checked-servers.tsv}, from which the table of checked servers is
 * generated. The exit code is 0 if all agreed, 1 after a difference, and 3 if the program could not run.
 */
public final class Conformance {
    private static final List<String> TABLES = List.of(
                    "backends columns commands comments contactgroups contacts crashreports downtimes endpoints eventconsoleevents"
                            .split(" "),
                    "eventconsolehistory eventconsolerules eventconsolestatus hostgroups hosts hostsbygroup labels log"
                            .split(" "),
                    "servicegroups services servicesbygroup servicesbyhostgroup sites statehist status tables"
                            .split(" "),
                    "timeperiods zones".split(" "))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    /** The compared period of history. The last seconds are left out, because they still change. */
    private static final Duration HISTORY = Duration.ofHours(1);

    private final List<String> endpoints = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private long seconds = Long.MAX_VALUE / 2_000_000_000L;
    private long seed = System.nanoTime();
    private Path folder;

    private Conformance() {}

    /** Runs the program, and exits. */
    public static void main(String... args) throws IOException {
        Conformance program = new Conformance();
        try {
            program.read(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage()
                    + "\nusage: Conformance [--seconds N] [--seed N] [--table NAME]... [--record FOLDER] ENDPOINT...");
            System.exit(3);
        }
        int differences = 0;
        for (String endpoint : program.endpoints) {
            differences += program.compare(endpoint, System.out).differences();
        }
        System.exit(differences == 0 ? 0 : 1);
    }

    /** Compares with one server for at most some seconds, and returns the report. */
    public static Report run(String endpoint, long seconds, long seed, PrintStream out) throws IOException {
        Conformance program = new Conformance();
        program.seconds = seconds;
        program.seed = seed;
        return program.compare(endpoint, out);
    }

    /** Compares, and records the plain responses in this folder. */
    static Report record(String endpoint, long seconds, long seed, Path folder, PrintStream out) throws IOException {
        Conformance program = new Conformance();
        program.seconds = seconds;
        program.seed = seed;
        program.folder = folder;
        return program.compare(endpoint, out);
    }

    private void read(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                endpoints.add(args[i]);
                continue;
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            String value = args[++i];
            switch (args[i - 1]) {
                case "--seconds" -> seconds = Long.parseLong(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--table" -> tables.add(value);
                case "--record" -> folder = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + args[i - 1]);
            }
        }
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no endpoint");
        }
    }

    private Report compare(String endpoint, PrintStream out) throws IOException {
        PlainServer plain = PlainServer.at(endpoint, new Recording(folder));
        try (LivestatusConnection live = LivestatusConnection.builder(endpoint)
                .connectTimeout(Duration.ofSeconds(30))
                .open()) {
            Snapshot status = plain.read("status", List.of("program_version", "livestatus_version"), "");
            String server = live.dialect() + " " + status.rows() + " at " + endpoint;
            out.println(server + ", seed " + seed);
            Report report = new Report(server, out);
            String columns = compare(live, plain, report, out);
            report.end();
            String versions =
                    status.rows().get(0).stream().map(String::valueOf).collect(Collectors.joining(", livestatus "));
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            out.println(report.row(List.of(live.dialect().toString(), versions, "live", today, columns)));
            return report;
        }
    }

    /** Returns how many columns were compared, of how many. */
    private String compare(Livestatus live, PlainServer plain, Report report, PrintStream out) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Random random = new Random(seed);
        List<Column<?>> columns = columns(live.dialect(), listed(plain));
        Collections.shuffle(columns, random);
        Instant now = Instant.now();
        int done = 0;
        for (Column<?> column : columns) {
            if (System.nanoTime() - end > 0) {
                break;
            }
            try {
                check(live, plain, report, new Random(seed + column.hashCode()), column, now);
            } catch (PlainServer.RefusedException e) {
                report.note("plain text refused in table " + column.table() + ": "
                        + e.getMessage()
                                .replaceFirst("(?:Error: )?Column '[^']*'", "a column")
                                .replaceFirst("^(\\d+) +\\d+", "$1"));
            }
            done++;
        }
        return done + " of " + columns.size();
    }

    /**
     * Returns the columns that the server lists, as {@code TABLE.COLUMN}; empty if it has no list. Shinken ignores the requested
     * columns, so the first row decides.
     */
    private static Set<String> listed(PlainServer plain) throws IOException {
        try {
            Set<String> names = new HashSet<>();
            List<List<Object>> rows = plain.read("columns", List.of("table", "name"), "ColumnHeaders: on\n")
                    .rows();
            int table = rows.get(0).indexOf("table");
            int name = rows.get(0).indexOf("name");
            rows.subList(1, rows.size()).forEach(row -> names.add(row.get(table) + "." + row.get(name)));
            return names;
        } catch (PlainServer.RefusedException e) {
            return Set.of();
        }
    }

    private List<Column<?>> columns(Dialect server, Set<String> listed) {
        List<Column<?>> columns = new ArrayList<>();
        for (String table : tables.isEmpty() ? TABLES : tables) {
            for (Column<?> column : Vocabulary.columns(table)) {
                boolean isKnown = column.dialects().contains(server) || server == Dialect.SHINKEN;
                boolean isThere = listed.isEmpty() || listed.contains(column.toString());
                if (isKnown && isThere && !Deadly.isColumn(server, column)) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private static String between(String time, Instant begin, Instant end) {
        return "Filter: %1$s >= %2$d\nFilter: %1$s <= %3$d\n"
                .formatted(time, begin.getEpochSecond(), end.getEpochSecond());
    }

    private static void check(
            Livestatus live, PlainServer plain, Report report, Random random, Column<?> column, Instant now)
            throws IOException {
        Table table = column.table();
        boolean isHistory = table.name().equals("log") || table.name().equals("statehist");
        Instant begin = now.minus(HISTORY);
        Instant end = now.minusSeconds(5);
        Query base = Query.from(table);
        String headers = "";
        if (isHistory) {
            base = base.filter(Query.parse("GET " + table + "\n" + between("time", begin, end))
                    .filters());
            // With this name the condition does not select the files that Icinga 2 reads.
            headers = between(live.dialect().has(Capability.LOG_FILES) ? "time" : "log_time", begin, end);
        }
        List<Column<?>> keys = new ArrayList<>();
        for (String name : Vocabulary.key(table)) {
            Vocabulary.column(table.name(), name)
                    .filter(key -> key.dialects().contains(live.dialect()) && key.type() != ColumnType.ANY)
                    .ifPresent(keys::add);
        }
        new ColumnCheck(live, plain, report, random, column, keys, base, headers).run();
    }
}
