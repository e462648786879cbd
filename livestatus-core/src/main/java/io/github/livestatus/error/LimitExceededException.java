package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** An answer is larger than a setting of this client allows. Nothing of that size was allocated. */
public final class LimitExceededException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final long limit;
    private final long value;

    /**
     * Makes one for an answer that is too large.
     *
     * @param what what was too large, in words
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

    /** Returns what the setting allows, in its unit. */
    public long limit() {
        return limit;
    }

    /** Returns what it would have taken, in the unit of the setting. */
    public long value() {
        return value;
    }
}
