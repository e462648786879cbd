package io.micrometer.core.instrument;

import java.util.function.ToDoubleFunction;

/** As much of Micrometer's as the README's code needs to compile. */
public interface Gauge {
    static <T> Builder<T> builder(String name, T object, ToDoubleFunction<T> value) {
        return new Builder<>(object, value);
    }

    double value();

    /** Collects what makes a gauge. */
    class Builder<T> {
        private final T object;
        private final ToDoubleFunction<T> value;

        Builder(T object, ToDoubleFunction<T> value) {
            this.object = object;
            this.value = value;
        }

        public Builder<T> tag(String key, String text) {
            return this;
        }

        public Gauge register(MeterRegistry registry) {
            return () -> value.applyAsDouble(object);
        }
    }
}
