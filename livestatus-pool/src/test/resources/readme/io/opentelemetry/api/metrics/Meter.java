package io.opentelemetry.api.metrics;

import java.util.function.Consumer;

/** As much of OpenTelemetry's as the README's code needs to compile. */
public class Meter {
    public Builder histogramBuilder(String name) {
        return new Builder();
    }

    public CounterBuilder upDownCounterBuilder(String name) {
        return new CounterBuilder();
    }

    /** Collects what makes a histogram. */
    public static class Builder {
        public Builder setUnit(String unit) {
            return this;
        }

        public DoubleHistogram build() {
            return (value, attributes) -> {};
        }
    }

    /** Collects what makes a counter. */
    public static class CounterBuilder {
        public CounterBuilder setUnit(String unit) {
            return this;
        }

        public Object buildWithCallback(Consumer<ObservableLongMeasurement> callback) {
            callback.accept((value, attributes) -> {});
            return this;
        }
    }
}
