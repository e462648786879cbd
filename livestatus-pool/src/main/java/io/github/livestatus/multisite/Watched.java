package io.github.livestatus.multisite;

import io.github.livestatus.lql.Query;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a feed watches.
 *
 * @param tables those of hosts, of services, or both
 * @param isHardOnly whether states count only once they are confirmed
 * @param narrowed makes of each query what its view may send
 */
record Watched(List<ObjectTable> tables, boolean isHardOnly, UnaryOperator<Query> narrowed) {
    boolean isOf(ObjectKey key) {
        return tables.stream().anyMatch(table -> table.isOf(key));
    }
}
