package io.opentelemetry.api.common;

/** As much of OpenTelemetry's as the README's code needs to compile. */
public interface Attributes {
    static AttributesBuilder builder() {
        return new AttributesBuilder();
    }
}
