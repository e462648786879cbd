package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The bytes that arrived are not a valid Livestatus response: a header or body cannot be parsed, or a cell is malformed and the
 * connection is {@code strict}.
 */
public final class MalformedResponseException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String excerpt;

    /**
     * For the library and for tests: creates the exception for a response that violates the protocol.
     *
     * @param reason what is wrong, with row and column if they are known
     * @param offset byte offset of the error from the start of the header or body that {@code reason} names
     * @param excerpt the bytes around the error in printable form, at most a few dozen; may be empty
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
