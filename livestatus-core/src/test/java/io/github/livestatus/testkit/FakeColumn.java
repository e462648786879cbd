package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.function.Function;

/**
 * A column that a query reads: one of the table's own, or of an object joined to it.
 *
 * @param table the table whose column it is
 * @param name its name there
 * @param cell reads it from a row of the table that is queried; null when the cell or the joined object is absent
 */
record FakeColumn(String table, String name, Type type, Function<Object[], Object> cell) {}
