package io.github.livestatus.bench;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    /** Naemon's, without escapes. */
    ASCII(Format.ASCII, Selection.TWELVE, 50_000),
    /** Naemon's, with plugin outputs of 8 kB. */
    LONG(Format.LONG, Selection.TWELVE, 2_000),
    /** Naemon's, one row of 250 columns. */
    WIDE(Format.NAEMON, Selection.repeated(250), 1),
    /** Naemon's, of the six columns of {@link Problem}. */
    SIX(Format.NAEMON, Selection.SIX, 50_000),
    /** 20 bytes: one row of two cells. */
    TINY(Format.NAEMON, Selection.TWO, 1);

    private enum Format {
        NAEMON,
        ICINGA2,
        NAGIOS,
        ASCII,
        LONG
    }

    private static final int SERVICES_OF_A_HOST = 20;

    private final Format format;
    private final List<Column<?>> columns;
    private final RowColumns resultColumns;
    private final ColumnType[] types;
    private final int rows;

    Body(Format format, List<Column<?>> columns, int rows) {
        this.format = format;
        this.columns = columns;
        this.resultColumns = RowColumns.of(columns);
        this.types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
        this.rows = rows;
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

    byte[] bytes(int count) {
        if (this == TINY) {
            return "[[\"site01-host1\",0]]".getBytes(StandardCharsets.US_ASCII);
        }
        Random random = new Random(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < count; i++) {
            row.setLength(0);
            row.append(i == 0 ? "[" : format == Format.ICINGA2 ? ", " : ",\n");
            for (int c = 0; c < columns.size(); c++) {
                row.append(c == 0 ? '[' : ',').append(cell(columns.get(c), i, random));
            }
            out.writeBytes(row.append(']').toString().getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes((format == Format.ICINGA2 ? "]" : "]\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private String cell(Column<?> column, int i, Random random) {
        int service = i % SERVICES_OF_A_HOST;
        boolean isPending = format == Format.ICINGA2 && i % 50 == 0;
        return switch (column.name().replaceFirst("_\\d+$", "")) {
            case "host_name" -> format("\"site01-host%05d\"", i / SERVICES_OF_A_HOST);
            case "description" -> format("\"svc %03d\"", service);
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

    private String pluginOutput(Random random) {
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
