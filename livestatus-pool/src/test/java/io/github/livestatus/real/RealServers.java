package io.github.livestatus.real;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that needs real servers. Where this machine cannot run them its tests are skipped, naming the
 * Debian packages it takes; with {@code LIVESTATUS_REAL=required} in the environment they fail instead.
 *
 * <p>A constructor or method parameter of type {@link RealSites} gets the four sites that all tests of a run share;
 * they are started when the first test asks for them, and before each test all of them are made to run and answer again.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("real")
@ExtendWith(RealServersExtension.class)
public @interface RealServers {
    /** Programs that this class needs beside those that all of the servers need. */
    String[] programs() default {};
}
