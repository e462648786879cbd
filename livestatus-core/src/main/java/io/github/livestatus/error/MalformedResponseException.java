package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The bytes that came are not a Livestatus answer: a header or a body that cannot be read, or a cell that strict mode
 * refuses.
 */
public final class MalformedResponseException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String excerpt;

    /**
     * Makes one for an answer that breaks the protocol.
     *
     * @param reason what is wrong, in words, with row and column name where there are any
     * @param offset byte offset of the trouble, counted from the first byte of the header or body that {@code reason} names
     * @param excerpt the bytes around it, made printable and capped by the thrower
     */
    public MalformedResponseException(String reason, long offset, String excerpt) {
        super(
                reason + " at byte " + offset + (excerpt.isEmpty() ? "" : ", near \"" + excerpt + '"'),
                null,
                Facts.of(Fact.RESPONSE_STARTED));
        this.offset = offset;
        this.excerpt = excerpt;
    }

    /** Byte offset of the trouble in the header or body. */
    public long offset() {
        return offset;
    }

    /** Returns the bytes around the trouble in printable form, a few dozen at most; may be empty. */
    public String excerpt() {
        return excerpt;
    }
}
