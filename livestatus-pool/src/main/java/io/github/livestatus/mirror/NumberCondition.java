package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;

/** Compares a column of numbers. Null fulfils only !=. */
record NumberCondition(HeldColumns.Place place, Operator operator, double value) implements RowCondition {
    @Override
    public BlockFilter bind(Binding binding) {
        HeldColumn column = binding.column(place);
        if (column instanceof LongColumn numbers) {
            return binding.ofTable(place, filter(numbers));
        } else if (column instanceof DoubleColumn numbers && numbers.arePlain()) {
            return binding.ofTable(place, new SingleRowFilter(row -> isFulfilled(numbers.doubleAt(row))));
        } else if (column instanceof DictionaryColumn dictionary && areNumbers(dictionary)) {
            return binding.ofTable(
                    place,
                    dictionary.filter(
                            entry -> entry == null ? operator == Operator.NE : isFulfilled(JsonValue.toDouble(entry))));
        }
        return binding.requireLive(); // values that are no plain numbers
    }

    private BlockFilter filter(LongColumn numbers) {
        long floor = (long) Math.floor(value);
        long ceiling = (long) Math.ceil(value);
        return switch (operator) {
            case EQ, NE -> numbers.filter(ceiling, floor, operator == Operator.NE);
            case LT -> numbers.filter(Long.MIN_VALUE, ceiling - 1, false);
            case LE -> numbers.filter(Long.MIN_VALUE, floor, false);
            case GT -> numbers.filter(floor + 1, Long.MAX_VALUE, false);
            default -> numbers.filter(ceiling, Long.MAX_VALUE, false);
        };
    }

    private boolean isFulfilled(double number) {
        return ValueOrder.isFulfilled(operator, Double.compare(number, value));
    }

    private static boolean areNumbers(DictionaryColumn dictionary) {
        for (Object entry : dictionary.entries()) {
            boolean isNumber = entry == null
                    || entry instanceof Long
                    || entry instanceof Boolean
                    || entry instanceof Double number && JsonValue.isPlain(number);
            if (!isNumber) {
                return false;
            }
        }
        return true;
    }
}
