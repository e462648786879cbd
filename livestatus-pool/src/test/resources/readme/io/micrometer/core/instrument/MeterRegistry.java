package io.micrometer.core.instrument;

/** As much of Micrometer's as the README's code needs to compile. */
public class MeterRegistry {}
