package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;
import java.util.List;

/** Tests whether a list has an element, or any. */
record ListCondition(HeldColumns.Place place, Operator operator, String value) implements RowCondition {
    @Override
    public RowTest bind(Binding binding) {
        HeldColumn column = binding.column(place);
        RowTest rows;
        if (column instanceof DictionaryColumn dictionary) {
            rows = dictionary.test(entry -> isWanted(JsonValue.toList(entry)));
        } else if (column instanceof WholeColumn numbers && numbers.least() == 0 && numbers.greatest() == 0) {
            rows = isWanted(List.of()) ? RowTest.ALWAYS : RowTest.NEVER; // 0 is no list to some servers
        } else {
            return binding.askLive("column " + place.column().name() + " has values that are no lists");
        }
        return binding.ofTable(place, rows);
    }

    private boolean isWanted(List<Object> list) {
        return switch (operator) {
            case EQ -> list.isEmpty();
            case NE -> !list.isEmpty();
            case GE -> has(list);
            default -> !has(list);
        };
    }

    /** Elements are called as conditions call them: a tuple by its first part, a service with its host by both. */
    private boolean has(List<Object> list) {
        for (Object element : list) {
            if (isNamed(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Object element) {
        if (!(element instanceof List<?> tuple) || tuple.isEmpty()) {
            return String.valueOf(element).equals(value);
        }
        boolean isService = tuple.size() > 1 && tuple.get(0) instanceof String && tuple.get(1) instanceof String;
        return isService
                ? value.equals(tuple.get(0) + "|" + tuple.get(1)) || value.equals(tuple.get(0) + ";" + tuple.get(1))
                : String.valueOf(tuple.get(0)).equals(value);
    }
}
