package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;
import java.util.function.Predicate;

/** Compares a column of numbers. Null is no number: it is only other than each. */
record NumberCondition(HeldColumns.Place place, Operator operator, double value) implements RowCondition {
    @Override
    public RowTest bind(Binding binding) {
        HeldColumn column = binding.column(place);
        if (column instanceof WholeColumn numbers) {
            return binding.ofTable(place, whole(numbers));
        } else if (column instanceof RealColumn numbers && !numbers.isOdd()) {
            return binding.ofTable(place, real(numbers.numbers()));
        } else if (column instanceof DictionaryColumn dictionary && areNumbers(dictionary)) {
            Predicate<Object> wanted = entry -> entry == null
                    ? operator == Operator.NE
                    : isInOrder(Double.compare(JsonValue.toDouble(entry), value));
            return binding.ofTable(place, dictionary.test(wanted));
        }
        return binding.askLive("column " + place.column().name() + " has values that are no plain numbers");
    }

    private RowTest whole(WholeColumn numbers) {
        long floor = (long) Math.floor(value);
        long ceiling = (long) Math.ceil(value);
        boolean isWhole = floor == ceiling;
        return switch (operator) {
            case EQ, NE -> numbers.test(floor, isWhole ? floor : floor - 1, operator == Operator.NE);
            case LT -> numbers.test(Long.MIN_VALUE, ceiling - 1, false);
            case LE -> numbers.test(Long.MIN_VALUE, floor, false);
            case GT -> numbers.test(floor + 1, Long.MAX_VALUE, false);
            default -> numbers.test(ceiling, Long.MAX_VALUE, false);
        };
    }

    private RowTest real(double[] numbers) {
        return new WordTest() {
            @Override
            boolean isPassing(int row) {
                return isInOrder(Double.compare(numbers[row], value));
            }
        };
    }

    private static boolean areNumbers(DictionaryColumn dictionary) {
        for (Object entry : dictionary.entries()) {
            boolean isNumber = entry == null
                    || entry instanceof Long
                    || entry instanceof Boolean
                    || entry instanceof Double real && !real.isNaN() && (real != 0 || 1 / real > 0);
            if (!isNumber) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOrder(int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }
}
