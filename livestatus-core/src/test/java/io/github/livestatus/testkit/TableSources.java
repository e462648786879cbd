package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes tables from records or from text. */
final class TableSources {

    private static final Set<Class<?>> INTEGERS = Set.of(
            long.class,
            Long.class,
            int.class,
            Integer.class,
            short.class,
            Short.class,
            byte.class,
            Byte.class,
            boolean.class,
            Boolean.class);

    private TableSources() {}

    static FakeTable fromRecords(String name, Collection<? extends Record> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " needs at least one record to know its columns");
        }
        RecordComponent[] components = rows.iterator().next().getClass().getRecordComponents();
        FakeTable.Builder table = FakeTable.named(name);
        for (RecordComponent component : components) {
            component.getAccessor().trySetAccessible();
            table.column(columnName(component.getName()), type(component));
        }
        for (Record row : rows) {
            Object[] cells = new Object[components.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = read(components[i], row);
            }
            table.row(cells);
        }
        return table.build();
    }

    private static Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("cannot read " + component + " of " + row, e);
        }
    }

    private static String columnName(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Type type(RecordComponent component) {
        Class<?> type = component.getType();
        if (INTEGERS.contains(type)) {
            return Type.INT;
        }
        if (type == double.class || type == Double.class || type == float.class || type == Float.class) {
            return Type.FLOAT;
        }
        if (type == String.class) {
            return Type.STRING;
        }
        if (type == Instant.class) {
            return Type.TIME;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Type.LIST;
        }
        if (Map.class.isAssignableFrom(type)) {
            return Type.DICT;
        }
        if (type == byte[].class) {
            return Type.BLOB;
        }
        throw new IllegalArgumentException("no column type for record component " + component);
    }

    static FakeTable fromTsv(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("table " + name + ": the first line must have the columns");
        }
        FakeTable.Builder table = FakeTable.named(name);
        List<Type> types = new ArrayList<>();
        for (String column : lines.get(0).split("\t", -1)) {
            int colon = column.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("table " + name + ": column '" + column + "' is not name:type");
            }
            Type type = typeNamed(name, column.substring(colon + 1));
            types.add(type);
            table.column(column.substring(0, colon), type);
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                table.row(cells(name, i + 1, lines.get(i).split("\t", -1), types));
            }
        }
        return table.build();
    }

    private static Type typeNamed(String table, String text) {
        for (Type type : Type.values()) {
            if (type.text().equals(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException("table " + table + ": no column type '" + text + "'");
    }

    private static Object[] cells(String table, int line, String[] texts, List<Type> types) {
        if (texts.length != types.size()) {
            throw new IllegalArgumentException("table " + table + ", line " + line + ": " + texts.length + " cells for "
                    + types.size() + " columns");
        }
        Object[] cells = new Object[texts.length];
        for (int i = 0; i < cells.length; i++) {
            try {
                cells[i] = texts[i].isEmpty() ? FakeCells.zero(types.get(i)) : cell(types.get(i), texts[i]);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "table " + table + ", line " + line + ": '" + texts[i] + "' is not " + types.get(i), e);
            }
        }
        return cells;
    }

    private static Object cell(Type type, String text) {
        return switch (type) {
            case INT -> Long.valueOf(text);
            case FLOAT -> Double.valueOf(text);
            case STRING, BLOB -> text;
            case TIME -> text.indexOf('T') > 0 ? Instant.parse(text) : (Object) Double.valueOf(text);
            case LIST -> List.of(text.split(","));
            case DICT -> dict(text);
        };
    }

    private static Map<String, String> dict(String text) {
        Map<String, String> dict = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            dict.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return dict;
    }
}
