package io.github.livestatus.multisite;

import java.util.List;

/**
 * What a feed watches.
 *
 * @param tables those of hosts, of services, or both
 * @param isHardOnly whether states count only once they are confirmed
 * @param scope of the view: its contact, and its time
 */
record WatchedStates(List<ObjectTable> tables, boolean isHardOnly, Scope scope) {
    boolean isOf(ObjectKey key) {
        return tables.stream().anyMatch(table -> table.isOf(key));
    }
}
