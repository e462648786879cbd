package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.function.Function;

/**
 * A column of a query: of the table itself, or of a joined object.
 *
 * @param table the table of the column
 * @param name its name there
 * @param cell reads it from a row of the queried table; null if the cell or the joined object is absent
 */
record FakeColumn(String table, String name, Type type, Function<Object[], Object> cell) {}
