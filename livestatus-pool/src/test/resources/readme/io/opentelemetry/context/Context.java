package io.opentelemetry.context;

import io.opentelemetry.api.trace.Span;

/** As much of OpenTelemetry's as the README's code needs to compile. */
public interface Context {
    static Context current() {
        return new Context() {};
    }

    default Context with(Span span) {
        return this;
    }
}
