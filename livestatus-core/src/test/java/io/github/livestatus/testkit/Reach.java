package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which rows a query may see: those of {@code AuthUser:}, and on LMD those of backends that work and were asked. */
final class Reach {

    private static final Set<String> TABLES_WITH_CONTACTS = Set.of(
            "hosts", "hostsbygroup", "services", "servicesbygroup", "servicesbyhostgroup", "comments", "downtimes");

    private final ServerKind manner;
    private final Dataset data;
    private final LqlQuery query;

    Reach(ServerKind manner, Dataset data, LqlQuery query) {
        this.manner = manner;
        this.data = data;
        this.query = query;
    }

    /** The keys of the backends that the query asks: all, unless it names some. */
    static List<String> backends(Dataset data, LqlQuery query) {
        List<String> all = MadeTables.backendKeys(data);
        return query.backends.isEmpty()
                ? all
                : all.stream().filter(query.backends::contains).toList();
    }

    /** The backends that the query asks and that do not answer, with the reason. */
    static Map<String, String> failed(Dataset data, LqlQuery query) {
        Map<String, String> failed = new LinkedHashMap<>(MadeTables.failedBackends(data));
        failed.keySet().retainAll(backends(data, query));
        for (String key : query.backends) {
            if (!MadeTables.backendKeys(data).contains(key)) {
                failed.put(key, "bad request: backend " + key + " does not exist");
            }
        }
        return failed;
    }

    /** Whether the query asks backends, and none that there is; of those that are down rows are just missing. */
    static boolean isOfUnknownBackends(Dataset data, LqlQuery query) {
        return !query.backends.isEmpty() && query.backends.stream().noneMatch(MadeTables.backendKeys(data)::contains);
    }

    Predicate<Object[]> test() {
        Predicate<Object[]> authorized = authorized();
        return manner == ServerKind.LMD ? authorized.and(ofBackends()) : authorized;
    }

    /** A contact of the object or of its host sees it: nobody when there are none. Other tables are everybody's. */
    private Predicate<Object[]> authorized() {
        FakeColumn own = data.column(query.table, "contacts");
        FakeColumn host = data.column(query.table, "host_contacts");
        boolean hasContacts = isList(own) || isList(host) || TABLES_WITH_CONTACTS.contains(query.table.name());
        if (query.authUser == null || !hasContacts) {
            return row -> true;
        }
        return row -> holds(own, row) || holds(host, row);
    }

    private static boolean isList(FakeColumn column) {
        return column != null && column.type() == Type.LIST;
    }

    private boolean holds(FakeColumn contacts, Object[] row) {
        return isList(contacts) && contacts.cell().apply(row) instanceof List<?> list && list.contains(query.authUser);
    }

    /** Rows without a {@code peer_key} are of every backend; {@code backends} itself shows failed ones too. */
    private Predicate<Object[]> ofBackends() {
        int key = query.table.indexOf("peer_key");
        if (key < 0) {
            return row -> true;
        }
        Set<String> reached = new HashSet<>(backends(data, query));
        if (!query.table.name().equals("backends")) {
            reached.removeAll(MadeTables.failedBackends(data).keySet());
        }
        return row -> reached.contains(String.valueOf(row[key]));
    }
}
