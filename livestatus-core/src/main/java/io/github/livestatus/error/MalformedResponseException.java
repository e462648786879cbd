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
     * @param offset byte offset of the error in the body; 0 for an error in the header, and if the position is unknown
     * @param excerpt the bytes around the error in printable form, at most a few dozen; may be empty
     */
    public MalformedResponseException(String reason, long offset, String excerpt) {
        super(message(reason, offset, excerpt), null, Facts.of(Fact.RESPONSE_STARTED));
        this.offset = offset;
        this.excerpt = excerpt;
    }

    private static String message(String reason, long offset, String excerpt) {
        if (offset == 0) {
            return reason + (excerpt.isEmpty() ? "" : "; the response begins with \"" + excerpt + '"');
        }
        return reason + " at byte " + offset + " of the body" + (excerpt.isEmpty() ? "" : ", near \"" + excerpt + '"');
    }

    /** Returns the byte offset of the error in the body; 0 for an error in the header, and if the position is unknown. */
    public long offset() {
        return offset;
    }

    /** Returns the bytes around the error in printable form, at most a few dozen; may be empty. */
    public String excerpt() {
        return excerpt;
    }
}
