package io.micrometer.core.instrument;

import java.time.Duration;

/** As much of Micrometer's as the README's code needs to compile. */
public interface Timer {
    static Builder builder(String name) {
        return new Builder();
    }

    void record(Duration duration);

    /** Collects what makes a timer. */
    class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Timer register(MeterRegistry registry) {
            return duration -> {};
        }
    }
}
