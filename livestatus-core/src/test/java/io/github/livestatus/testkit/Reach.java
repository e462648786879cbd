package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The visible rows of a query: of the contact in {@code AuthUser:}, and on LMD of the selected backends that work. */
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

    /** Returns the keys of the queried backends: all, unless the query names some. */
    static List<String> backends(Dataset data, LqlQuery query) {
        List<String> all = MadeTables.backendKeys(data);
        return query.backends.isEmpty()
                ? all
                : all.stream().filter(query.backends::contains).toList();
    }

    /** Returns the queried backends that do not answer, with the reason. */
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

    /** Returns true if the query names only unknown backends. Rows of backends that are down are just missing. */
    static boolean isOfUnknownBackends(Dataset data, LqlQuery query) {
        return !query.backends.isEmpty() && query.backends.stream().noneMatch(MadeTables.backendKeys(data)::contains);
    }

    Predicate<Object[]> test() {
        Predicate<Object[]> authorized = authorized();
        return manner == ServerKind.LMD ? authorized.and(ofBackends()) : authorized;
    }

    /** Contacts of the object or of its host see it, and nobody if it has no contacts. Everybody sees other tables. */
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

    /** Rows without a {@code peer_key} belong to every backend; {@code backends} also shows failed ones. */
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
