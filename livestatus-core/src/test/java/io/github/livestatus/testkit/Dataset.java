package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A snapshot of all tables. */
final class Dataset {

    private static final Set<String> KNOWN_TABLES = Set.of(
            "commands",
            "comments",
            "contactgroups",
            "contacts",
            "downtimes",
            "hostgroups",
            "hosts",
            "hostsbygroup",
            "log",
            "servicegroups",
            "services",
            "servicesbygroup",
            "servicesbyhostgroup",
            "timeperiods");

    /** The tables whose rows keep their order on a server that shuffles its objects. */
    private static final Set<String> ORDERED_TABLES = Set.of("status", "log", "statehist");

    private final ServerKind manner;
    private final MadeTables made;
    private final boolean isProxied;
    private final Set<String> lacking;
    private final Map<String, FakeTable> tables;
    private final Map<String, Map<Object, Object[]>> joins = new ConcurrentHashMap<>();

    /**
     * Makes a dataset.
     *
     * @param isProxied true if Checkmk's proxy is in front of the server
     * @param lacking headers that this version does not support, unlike others of its kind
     */
    Dataset(ServerKind manner, MadeTables made, boolean isProxied, Set<String> lacking, Map<String, FakeTable> tables) {
        this.lacking = Set.copyOf(lacking);
        this.manner = manner;
        this.made = made;
        this.isProxied = isProxied;
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** Returns these tables with one replaced or added. */
    Dataset with(FakeTable table) {
        Map<String, FakeTable> changed = new LinkedHashMap<>(tables);
        changed.put(table.name(), table);
        return new Dataset(manner, made, isProxied, lacking, changed);
    }

    boolean isProxied() {
        return isProxied;
    }

    /** Returns true if this version does not support a header that others of its kind support. */
    boolean isLacking(String header) {
        return lacking.contains(header);
    }

    /** Returns the kind that evaluates conditions on this table: LMD forwards queries of log to its backends. */
    ServerKind decider(FakeTable table) {
        return manner == ServerKind.LMD && table.name().equals("log")
                ? versions().kind()
                : manner;
    }

    /** Returns the versions of the server, or of each backend. */
    MadeTables.Versions versions() {
        return made.versions();
    }

    /** Returns the table of this name; an empty one without columns if the server has it; otherwise null. */
    FakeTable table(String name) {
        FakeTable table = tables.get(manner == ServerKind.LMD && name.equals("sites") ? "backends" : name);
        if (table != null) {
            return table;
        }
        if (name.equals("status")) {
            return made.status(tables);
        }
        if (name.equals("columns") && manner.has(ServerKind.Quirk.HAS_COLUMNS_TABLE)) {
            Map<String, FakeTable> all = new TreeMap<>(tables);
            all.putIfAbsent("status", made.status(tables));
            return made.columns(all.values());
        }
        return isKnown(name) ? FakeTable.named(name).build() : null;
    }

    private boolean isKnown(String name) {
        return switch (name) {
            case "statehist" -> manner != ServerKind.LMD && manner != ServerKind.SHINKEN;
            case "endpoints", "zones" -> manner == ServerKind.ICINGA2;
            default -> KNOWN_TABLES.contains(name);
        };
    }

    /** Returns the table's rows in the order of the server. */
    List<Object[]> rows(FakeTable table) {
        if (!manner.has(ServerKind.Quirk.SHUFFLES_ROWS) || ORDERED_TABLES.contains(table.name())) {
            return table.rows();
        }
        List<Object[]> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, new Random(table.name().hashCode()));
        return shuffled;
    }

    /** Returns a column by its name in a query of this table, or null. */
    FakeColumn column(FakeTable table, String asked) {
        FakeColumn own = own(table, asked);
        if (own != null) {
            return own;
        }
        if (table.columns().isEmpty()) {
            return new FakeColumn(table.name(), asked, Type.STRING, row -> null);
        }
        String name = asked.startsWith("current_") ? asked.substring("current_".length()) : asked;
        if (name.startsWith("host_")) {
            return joined(table, "hosts", name.substring("host_".length()));
        }
        if (name.startsWith("service_")) {
            return joined(table, "services", name.substring("service_".length()));
        }
        return null;
    }

    /** Returns the prefix of a column's name with its table: {@code host_} on hosts. */
    private static String prefix(FakeTable table) {
        return table.name().replaceFirst("s?(by\\w+)?$", "") + "_";
    }

    /** Returns a column of the table itself, also if its name has the prefix of the table, even twice. */
    private static FakeColumn own(FakeTable table, String name) {
        int at = table.indexOf(name);
        if (at >= 0) {
            return new FakeColumn(table.name(), name, table.type(at), row -> row[at]);
        }
        return name.startsWith(prefix(table))
                ? own(table, name.substring(prefix(table).length()))
                : null;
    }

    private FakeColumn joined(FakeTable table, String base, String name) {
        FakeTable other = tables.get(base);
        List<Integer> keys = keys(table, base, "host_name", "service_description");
        if (other == null || keys == null || table.name().equals(base)) {
            return null;
        }
        FakeColumn column = own(other, name);
        if (column == null) {
            return null;
        }
        Map<Object, Object[]> objects = joins.computeIfAbsent(base, this::objectsByName);
        return new FakeColumn(base, column.name(), column.type(), row -> {
            Object[] object = objects.get(key(row, keys));
            return object == null ? null : column.cell().apply(object);
        });
    }

    private Map<Object, Object[]> objectsByName(String base) {
        FakeTable table = tables.get(base);
        List<Integer> keys =
                base.equals("hosts") ? keys(table, base, "name", "") : keys(table, base, "host_name", "description");
        Map<Object, Object[]> objects = new HashMap<>();
        if (keys != null) {
            table.rows().forEach(row -> objects.put(key(row, keys), row));
        }
        return objects;
    }

    private static List<Integer> keys(FakeTable table, String base, String host, String service) {
        int first = table.indexOf(host);
        int second = base.equals("services") ? table.indexOf(service) : 0;
        if (first < 0 || second < 0) {
            return null;
        }
        return base.equals("services") ? List.of(first, second) : List.of(first);
    }

    private static Object key(Object[] row, List<Integer> keys) {
        return keys.stream().map(at -> String.valueOf(row[at])).toList();
    }

    /** Returns the row that {@code WaitObject:} names, or null. */
    Object[] object(FakeTable table, String spec) {
        return objects(table, spec).stream().findFirst().orElse(null);
    }

    /** Returns the rows of this name: LMD has one for each backend with the object. */
    List<Object[]> objects(FakeTable table, String spec) {
        List<Integer> keys = table.name().equals("services")
                ? keys(table, "services", "host_name", "description")
                : keys(table, "hosts", "name", "");
        return keys == null
                ? List.of()
                : table.rows().stream().filter(row -> isNamed(row, keys, spec)).toList();
    }

    private static boolean isNamed(Object[] row, List<Integer> keys, String spec) {
        String name = String.valueOf(row[keys.get(0)]);
        if (keys.size() == 1) {
            return spec.equals(name);
        }
        String service = String.valueOf(row[keys.get(1)]);
        return spec.equals(name + ";" + service) || spec.equals(name + " " + service);
    }
}
