package io.github.livestatus.result;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column from which a component of a record is read. Without this annotation component {@code hostName} is read from
 * column {@code host_name}.
 *
 * <pre>{@code
 * record Problem(String hostName, @ColumnName("last_state_change") Instant since) {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ColumnName {
    /** Returns the name of the column, or the alias that the query gives it. */
    String value();
}
