package org.springframework.context.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of Spring's as the README's code needs to compile. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Bean {}
