package io.github.livestatus.lql;

/** The constants of an enum, looked up without the copy that {@code values()} makes at every call. */
final class Codes {
    private static final ClassValue<Object[]> CONSTANTS = new ClassValue<>() {
        @Override
        protected Object[] computeValue(Class<?> type) {
            return type.getEnumConstants();
        }
    };

    private Codes() {}

    @SuppressWarnings("unchecked") // the array was made from this very class
    static <E extends Enum<E>> E[] of(Class<E> type) {
        return (E[]) CONSTANTS.get(type);
    }
}
