package io.github.livestatus.mirror;

import io.github.livestatus.lql.Operator;
import java.util.List;

/** Tests whether a list is empty, or contains an element. */
record ListCondition(HeldColumns.Place place, Operator operator, String value) implements RowCondition {
    @Override
    public BlockFilter bind(Binding binding) {
        HeldColumn column = binding.column(place);
        if (column instanceof DictionaryColumn dictionary) {
            return binding.ofTable(place, dictionary.filter(entry -> isWanted(JsonValue.toList(entry))));
        } else if (column instanceof LongColumn numbers && numbers.least() == 0 && numbers.greatest() == 0) {
            return isWanted(List.of()) ? BlockFilter.ALL : BlockFilter.NONE; // some servers send 0 for an empty list
        }
        return binding.requireLive(); // values that are no lists
    }

    private boolean isWanted(List<Object> list) {
        return switch (operator) {
            case EQ -> list.isEmpty();
            case NE -> !list.isEmpty();
            case GE -> list.stream().anyMatch(this::isNamed);
            default -> list.stream().noneMatch(this::isNamed);
        };
    }

    /** Returns true if the value names this element. The name of a tuple is its first part, or host and service. */
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
