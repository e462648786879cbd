package io.opentelemetry.api.metrics;

import io.opentelemetry.api.common.Attributes;

/** As much of OpenTelemetry's as the README's code needs to compile. */
public interface ObservableLongMeasurement {
    void record(long value, Attributes attributes);
}
