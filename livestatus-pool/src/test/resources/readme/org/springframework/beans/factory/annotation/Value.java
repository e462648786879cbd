package org.springframework.beans.factory.annotation;

/** As much of Spring's as the README's code needs to compile. */
public @interface Value {
    String value();
}
