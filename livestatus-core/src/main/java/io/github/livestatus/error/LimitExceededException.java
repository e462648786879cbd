package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * A response is larger than a setting of this client allows. The client stopped reading it, and releases the bytes that it has
 * read.
 */
public final class LimitExceededException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final long limit;
    private final long value;

    /**
     * For the library and for tests: creates the exception for a response that is too large.
     *
     * @param what what was too large, such as the response or a cell
     * @param value the value that would be needed, in the unit of the setting
     * @param setting the name of the setting
     * @param limit the value of the setting
     */
    public LimitExceededException(String what, long value, String setting, long limit) {
        super(
                what + " is " + value + ", more than " + setting + " allows (" + limit + ")",
                null,
                Facts.of(Fact.RESPONSE_STARTED, Fact.QUERY_FAULT));
        this.setting = setting;
        this.limit = limit;
        this.value = value;
    }

    /** Returns the name of the setting, such as {@code maxResponseBytes}, or {@code maxTotalBytes} for all responses together. */
    public String setting() {
        return setting;
    }

    /** Returns the value of the setting. */
    public long limit() {
        return limit;
    }

    /** Returns the value that would be needed, in the unit of the setting. */
    public long value() {
        return value;
    }
}
