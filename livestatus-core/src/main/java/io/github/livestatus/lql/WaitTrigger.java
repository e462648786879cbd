package io.github.livestatus.lql;

import java.util.Locale;

/** An event after which a waiting server checks the wait condition again. */
public enum WaitTrigger {
    /** Any of the other events. */
    ALL,
    /** A host or service check was executed. */
    CHECK,
    /** The state of a host or service changed. */
    STATE,
    /** A line was written to the log. */
    LOG,
    /** A downtime was set or removed. */
    DOWNTIME,
    /** A comment was set or removed. */
    COMMENT,
    /** An external command was executed. */
    COMMAND,
    /** A program setting such as enable_notifications changed. */
    PROGRAM;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Returns the word in LQL. */
    String word() {
        return word;
    }
}
