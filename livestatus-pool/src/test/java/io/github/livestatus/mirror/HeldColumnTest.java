package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A column returns exactly the values that were stored, in every form and after every change. */
class HeldColumnTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());

    private static final List<Function<Random, Object>> KINDS = List.of(
            random -> (long) random.nextInt(4),
            random -> 1_790_000_000L + random.nextInt(300),
            random -> random.nextInt(3) == 0 ? 0L : 1_790_000_000L + random.nextInt(70_000),
            Random::nextLong,
            random -> random.nextInt(1_000) / 8.0,
            random -> List.of(0.5, -0.0, Double.NaN, Double.POSITIVE_INFINITY).get(random.nextInt(4)),
            random -> "text " + random.nextInt(5),
            random -> "text " + random.nextInt(1_000_000),
            random -> "ü " + random.nextInt(1_000_000),
            random -> random.nextInt(3) == 0 ? "日本 \ud83d " + random.nextInt() : "x" + random.nextInt(),
            random -> random.nextInt(3) == 0 ? null : "x" + random.nextInt(),
            Random::nextBoolean,
            random -> random.nextInt(3) == 0 ? null : (Object) (long) random.nextInt(3),
            random -> List.of("a", (long) random.nextInt(3), List.of("b")),
            random -> Map.of("NAME", "" + random.nextInt(5)),
            random -> random.nextBoolean() ? "" : (Object) (long) random.nextInt(300));

    @Test
    void storedValuesAreReturned() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            Function<Random, Object> kind = KINDS.get(random.nextInt(KINDS.size()));
            List<Object> values = values(random, kind, random.nextInt(300));
            HeldColumn column = HeldColumn.of(values.toArray());
            check(values, column);
            for (int k = 0; k < 5; k++) {
                Function<Random, Object> other =
                        random.nextInt(8) == 0 ? KINDS.get(random.nextInt(KINDS.size())) : kind;
                column = random.nextInt(4) == 0
                        ? selected(random, values, column)
                        : changed(random, other, values, column);
                check(values, column);
            }
        }
    }

    private static List<Object> values(Random random, Function<Random, Object> kind, int count) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(kind.apply(random));
        }
        return values;
    }

    private static HeldColumn selected(Random random, List<Object> values, HeldColumn column) {
        int[] kept = random.ints(values.size())
                .mapToObj(number -> number)
                .map(number -> Math.floorMod(number, values.size()))
                .distinct()
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        List<Object> left =
                new ArrayList<>(Arrays.stream(kept).mapToObj(values::get).toList());
        values.clear();
        values.addAll(left);
        return column.only(kept);
    }

    private static HeldColumn changed(
            Random random, Function<Random, Object> kind, List<Object> values, HeldColumn column) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0 && !values.isEmpty(); i--) {
            rows.add(random.nextInt(values.size()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(values.size());
            values.add(null);
        }
        rows.forEach(row -> values.set(row, kind.apply(random)));
        int[] places = rows.stream().mapToInt(Integer::intValue).toArray();
        Object[] own = rows.stream().map(values::get).toArray();
        return places.length == 0 ? column : column.with(places, own, values.size());
    }

    private static void check(List<Object> values, HeldColumn column) {
        assertEquals(values.size(), column.size(), () -> "seed " + SEED);
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            found.add(column.value(i));
            assertEquals(value == null, column.isNull(i), () -> "seed " + SEED);
            assertEquals(JsonValue.isNumber(value), column.isNumber(i), () -> "seed " + SEED);
            assertEquals(JsonValue.toLong(value), column.longAt(i), () -> "seed " + SEED);
            assertEquals(JsonValue.toDouble(value), column.doubleAt(i), () -> "seed " + SEED);
            assertEquals(JsonValue.toText(value), column.textAt(i), () -> "seed " + SEED);
        }
        assertEquals(values, found, () -> "seed " + SEED);
        assertTrue(column.bytes() > 0);
    }

    @Test
    void eachKindOfValuesHasItsCompactForm() {
        Random random = new Random(SEED);
        assertTrue(HeldColumn.of(values(random, KINDS.get(0), 1_000).toArray()).bytes() < 1_200);
        assertTrue(HeldColumn.of(values(random, KINDS.get(1), 1_000).toArray()).bytes() < 2_200);
        assertInstanceOf(
                DictionaryColumn.class,
                HeldColumn.of(values(random, KINDS.get(6), 1_000).toArray()));
        assertInstanceOf(
                TextColumn.class,
                HeldColumn.of(values(random, KINDS.get(7), 1_000).toArray()));
        assertInstanceOf(
                DoubleColumn.class,
                HeldColumn.of(values(random, KINDS.get(4), 1_000).toArray()));
    }
}
