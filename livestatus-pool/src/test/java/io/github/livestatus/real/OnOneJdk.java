package io.github.livestatus.real;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** Tests that take long and depend little on the JDK. {@code .ci/run} runs them on JDK 17 only. Elsewhere they always run. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfEnvironmentVariable(
        named = "LIVESTATUS_SPLITS",
        matches = "some",
        disabledReason = "CI runs it on one of its JDKs, because it takes long")
public @interface OnOneJdk {}
