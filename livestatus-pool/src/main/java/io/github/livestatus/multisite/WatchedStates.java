package io.github.livestatus.multisite;

import java.util.List;

/**
 * The selection of a feed.
 *
 * @param tables hosts, services, or both
 * @param isHardOnly whether only HARD states count
 * @param scope the restriction of the view: its contact and its timeout
 */
record WatchedStates(List<ObjectTable> tables, boolean isHardOnly, Scope scope) {
    boolean isOf(ObjectKey key) {
        return tables.stream().anyMatch(table -> table.isOf(key));
    }
}
