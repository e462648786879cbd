package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** A response is larger than a setting of this client allows. The client did not allocate memory for it. */
public final class LimitExceededException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final long limit;
    private final long value;

    /**
     * Makes one for an answer that is too large.
     *
     * @param what text on what was too large
     * @param setting the name of the setting that holds the limit
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

    /** Returns the name of the setting to raise. */
    public String setting() {
        return setting;
    }

    /** Returns the value of the setting, in its unit. */
    public long limit() {
        return limit;
    }

    /** Returns the value that would be needed, in the unit of the setting. */
    public long value() {
        return value;
    }
}
