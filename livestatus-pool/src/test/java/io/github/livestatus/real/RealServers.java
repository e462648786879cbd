package io.github.livestatus.real;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that needs real servers. If this machine cannot run them, the tests are skipped, and the reason names the
 * required Debian packages. With {@code LIVESTATUS_REAL=required} in the environment they fail instead.
 *
 * <p>A constructor or method parameter of type {@link RealSites} gets the four sites that all tests of a run share. They start
 * with the first test that needs them. Before each test all of them run and answer again.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("real")
@ExtendWith(RealServersExtension.class)
public @interface RealServers {
    /** Programs that this class needs in addition to those of all servers. */
    String[] programs() default {};
}
