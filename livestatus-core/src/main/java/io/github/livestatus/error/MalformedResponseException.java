package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The bytes that arrived are no valid Livestatus response: a header or body cannot be parsed, or strict mode rejects a cell.
 */
public final class MalformedResponseException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String excerpt;

    /**
     * Makes one for an answer that breaks the protocol.
     *
     * @param reason text on what is wrong, with row and column if there are any
     * @param offset byte offset of the error from the start of the header or body that {@code reason} names
     * @param excerpt the bytes around it, printable and cut
     */
    public MalformedResponseException(String reason, long offset, String excerpt) {
        super(
                reason + " at byte " + offset + (excerpt.isEmpty() ? "" : ", near \"" + excerpt + '"'),
                null,
                Facts.of(Fact.RESPONSE_STARTED));
        this.offset = offset;
        this.excerpt = excerpt;
    }

    /** Returns the byte offset of the error in the header or body. */
    public long offset() {
        return offset;
    }

    /** Returns the bytes around the error in printable form, at most a few dozen; may be empty. */
    public String excerpt() {
        return excerpt;
    }
}
