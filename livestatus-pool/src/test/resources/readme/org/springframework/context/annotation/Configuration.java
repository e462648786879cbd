package org.springframework.context.annotation;

/** As much of Spring's as the README's code needs to compile. */
public @interface Configuration {}
