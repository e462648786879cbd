package io.github.livestatus.bench;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Bodies of answers about services, the same bytes in every run. */
public enum Body {
    /** 50,000 rows as Naemon writes them: escaped quotes and umlauts, floats with ten digits and an exponent. */
    NAEMON(Format.NAEMON, Selection.TWELVE, 50_000),
    /** The same from Icinga 2: true and false, null for what has not happened, floats of any length. */
    ICINGA2(Format.ICINGA2, Selection.TWELVE, 50_000),
    /** The same from Nagios with MK Livestatus: quotes as {@code \u0022}, floats of six digits. */
    NAGIOS(Format.NAGIOS, Selection.TWELVE, 50_000),
    /** Naemon's rows as larger sites have them: in no order, names and outputs of many lengths. */
    VARIED(Format.NAEMON, Selection.TWELVE, 50_000, true),
    /** The same from Icinga 2. */
    VARIED_ICINGA2(Format.ICINGA2, Selection.TWELVE, 50_000, true),
    /** Naemon's, without escapes. */
    ASCII(Format.ASCII, Selection.TWELVE, 50_000),
    /** Naemon's, with plugin outputs of 8 kB. */
    LONG(Format.LONG, Selection.TWELVE, 2_000),
    /** Naemon's, one row of 250 columns. */
    WIDE(Format.NAEMON, Selection.repeated(250), 1),
    /** Naemon's, of the six columns of {@link Problem}. */
    SIX(Format.NAEMON, Selection.SIX, 50_000),
    /** The varied rows, of these six columns. */
    VARIED_SIX(Format.NAEMON, Selection.SIX, 50_000, true),
    /** What a Naemon 1.5.1 answered: 20 rows, 4 kB. */
    CAPTURED_NAEMON("naemon"),
    /** What a Nagios 4.5.9 with MK Livestatus 1.5.0p23 answered about services that were not checked yet: 20 rows, 1 kB. */
    CAPTURED_NAGIOS("nagios-mk"),
    /** What an Icinga 2.13.6 answered about services that were not checked yet: 20 rows, 1 kB. */
    CAPTURED_ICINGA2("icinga2"),
    /** 20 bytes: one row of two cells. */
    TINY(Format.NAEMON, Selection.TWO, 1);

    private enum Format {
        NAEMON,
        ICINGA2,
        NAGIOS,
        ASCII,
        LONG
    }

    private static final int RESPONSE_HEADER = 16;
    private static final int SERVICES_OF_A_HOST = 20;

    private static final List<String> NAMES = List.of(
            "CPU load",
            "Filesystem /",
            "Filesystem /var/lib/postgresql",
            "Interface 3",
            "Check_MK",
            "Memory",
            "NTP Time",
            "Disk IO SUMMARY",
            "HTTP www.example.org",
            "PING",
            "Postfix Queue",
            "Systemd Service Summary",
            "TCP Connections",
            "Uptime",
            "APT Updates",
            "ORA DB1 Tablespaces",
            "Temperature Zone 0",
            "fs_/boot",
            "Job backup-nightly",
            "MRPE check_ldap");

    private static final List<String> OUTPUTS = List.of(
            "OK",
            "PING OK - Packet loss = 0%, RTA = 0.54 ms",
            "OK - 15min load: 0.21, at 8 cores",
            "CRIT - connect to address 10.1.2.3 and port 443: Connection refused",
            "HTTP OK: HTTP/1.1 200 OK - 4711 bytes in 0.012 second response time",
            "Total RAM: 43.2% - 6.71 GiB of 15.5 GiB");

    private final String captured;
    private final Format format;
    private final List<Column<?>> columns;
    private final RowColumns resultColumns;
    private final ColumnType[] types;
    private final int rows;
    private final boolean isVaried;

    /** A body that a server of ours answered with. */
    Body(String server) {
        this(server, null, Selection.CAPTURED, 20, false);
    }

    Body(Format format, List<Column<?>> columns, int rows) {
        this(format, columns, rows, false);
    }

    Body(Format format, List<Column<?>> columns, int rows, boolean isVaried) {
        this(null, format, columns, rows, isVaried);
    }

    Body(String captured, Format format, List<Column<?>> columns, int rows, boolean isVaried) {
        this.captured = captured;
        this.format = format;
        this.columns = columns;
        this.resultColumns = RowColumns.of(columns);
        this.types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
        this.rows = rows;
        this.isVaried = isVaried;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /** The columns as a connection keeps them for a query that is repeated. */
    RowColumns resultColumns() {
        return resultColumns;
    }

    /** The type of each column. */
    ColumnType[] types() {
        return types;
    }

    int rows() {
        return rows;
    }

    /** Positions of three columns of ints, fewer where there are not so many. */
    int[] ints() {
        List<Column<?>> ints = List.of(Services.STATE, Services.LAST_CHECK, Services.CURRENT_ATTEMPT);
        return ints.stream()
                .mapToInt(columns::indexOf)
                .filter(i -> i >= 0)
                .sorted()
                .toArray();
    }

    byte[] bytes() {
        return bytes(rows);
    }

    /** Returns a body of the first rows; a captured one is whole. */
    byte[] bytes(int count) {
        if (captured != null) {
            return captured();
        } else if (this == TINY) {
            return "[[\"site01-host1\",0]]".getBytes(StandardCharsets.US_ASCII);
        }
        Random random = new Random(7);
        int[] order = order(count);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < count; i++) {
            row.setLength(0);
            row.append(i == 0 ? "[" : format == Format.ICINGA2 ? ", " : ",\n");
            for (int c = 0; c < columns.size(); c++) {
                row.append(c == 0 ? '[' : ',').append(cell(columns.get(c), order[i], random));
            }
            out.writeBytes(row.append(']').toString().getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes((format == Format.ICINGA2 ? "]" : "]\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private byte[] captured() {
        try (InputStream in = Body.class.getResourceAsStream("/captures/" + captured + "/services-typed.bin")) {
            in.skipNBytes(RESPONSE_HEADER);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns which service each row is about. */
    private int[] order(int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        if (isVaried) {
            Collections.shuffle(order, new Random(3));
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private String cell(Column<?> column, int i, Random random) {
        int service = i % SERVICES_OF_A_HOST;
        boolean isPending = format == Format.ICINGA2 && i % 50 == 0;
        return switch (column.name().replaceFirst("_\\d+$", "")) {
            case "host_name" -> '"' + hostName(i / SERVICES_OF_A_HOST) + '"';
            case "description" -> '"' + (isVaried ? NAMES.get(service) : format("svc %03d", service)) + '"';
            case "state" -> "" + Math.max(0, random.nextInt(20) - 16);
            case "plugin_output" -> isPending ? "\"\"" : pluginOutput(random);
            case "perf_data" -> isPending ? "null" : perfData(random);
            case "last_check" -> isPending ? "-1" : "" + (1795331043 + random.nextInt(300));
            case "last_state_change" -> "" + (1795000000 + random.nextInt(300_000));
            case "latency" -> isPending ? "null" : latency(random);
            case "current_attempt" -> "" + (1 + random.nextInt(3));
            case "acknowledged" -> flag(random.nextInt(30) == 0);
            case "groups" -> "[\"sg" + service % 10 + "\"]";
            case "contact_groups" -> i / SERVICES_OF_A_HOST % 3 == 0 ? "[\"dbas\"]" : "[\"admins\"]";
            default -> throw new IllegalStateException(column.name());
        };
    }

    private String hostName(int host) {
        if (!isVaried) {
            return format("site01-host%05d", host);
        }
        String kind = List.of("db", "web-frontend-", "srv").get(host % 3);
        return kind + host + (host % 5 == 0 ? ".dc1.example.org" : "");
    }

    private String pluginOutput(Random random) {
        if (isVaried && random.nextInt(3) > 0) {
            return '"' + OUTPUTS.get(random.nextInt(OUTPUTS.size())) + '"';
        }
        String quote = format == Format.NAGIOS ? "\\u0022" : "\\\"";
        String text = format(
                "DISK OK - free space: / %d MB (%d%% inode=%d%%)",
                random.nextInt(90_000), random.nextInt(100), random.nextInt(100));
        if (format == Format.LONG) {
            text += ("\\n/var/lib/docker/overlay2: " + text).repeat(100);
        }
        return '"' + (format == Format.ASCII ? text : text + ' ' + quote + 'q' + quote + " \\u00fcml\\u00e4ut") + '"';
    }

    private static String perfData(Random random) {
        return format("\"/=%dMB;4000;5000;0;65536 /var=%dMB;400;500\"", random.nextInt(90_000), random.nextInt(10_000));
    }

    private String latency(Random random) {
        double latency = 0.4 + random.nextInt(200_000) / 1e6;
        return switch (format) {
            case ICINGA2 -> Double.toString(latency + random.nextDouble() / 1e6);
            case NAGIOS -> format("%.6g", latency);
            default -> format("%.10e", latency);
        };
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private String flag(boolean isSet) {
        return format == Format.ICINGA2 ? Boolean.toString(isSet) : isSet ? "1" : "0";
    }

    /** Which columns a body has. */
    private static final class Selection {
        static final List<Column<?>> TWELVE = List.of(
                Services.HOST_NAME,
                Services.DESCRIPTION,
                Services.STATE,
                Services.PLUGIN_OUTPUT,
                Services.PERF_DATA,
                Services.LAST_CHECK,
                Services.LAST_STATE_CHANGE,
                Services.LATENCY,
                Services.CURRENT_ATTEMPT,
                Services.ACKNOWLEDGED,
                Services.GROUPS,
                Services.CONTACT_GROUPS);

        static final List<Column<?>> SIX = List.of(
                Services.HOST_NAME,
                Services.DESCRIPTION,
                Services.STATE,
                Services.PLUGIN_OUTPUT,
                Services.LAST_CHECK,
                Services.LATENCY);

        static final List<Column<?>> CAPTURED = List.of(
                Services.HOST_NAME,
                Services.DESCRIPTION,
                Services.STATE,
                Services.PLUGIN_OUTPUT,
                Services.PERF_DATA,
                Services.LAST_CHECK,
                Services.LATENCY,
                Services.GROUPS,
                Services.ACKNOWLEDGED,
                Services.CUSTOM_VARIABLES);

        static final List<Column<?>> TWO = List.of(Services.HOST_NAME, Services.STATE);

        /** The twelve, and then copies of them under other names. */
        static List<Column<?>> repeated(int count) {
            List<Column<?>> columns = new ArrayList<>(TWELVE);
            for (int i = columns.size(); i < count; i++) {
                columns.add(copy(TWELVE.get(i % TWELVE.size()), i));
            }
            return List.copyOf(columns);
        }

        private static Column<?> copy(Column<?> column, int i) {
            String name = column.name() + "_" + i;
            return switch (column.type()) {
                case TEXT -> Services.TABLE.text(name);
                case NUMBER -> Services.TABLE.number(name);
                case DECIMAL -> Services.TABLE.decimal(name);
                case FLAG -> Services.TABLE.flag(name);
                case TIME -> Services.TABLE.time(name);
                case STATE -> Services.TABLE.state(name, ServiceState.class);
                case LIST -> Services.TABLE.list(name);
                case DICT, BLOB, ANY -> throw new IllegalArgumentException(column.name());
            };
        }
    }
}
