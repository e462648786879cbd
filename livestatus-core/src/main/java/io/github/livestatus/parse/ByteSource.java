package io.github.livestatus.parse;

import io.github.livestatus.error.LivestatusException;

/** Where the bytes of a body come from while they still arrive. */
@FunctionalInterface
public interface ByteSource {
    /**
     * Waits for at least one byte and gives what there is.
     *
     * @return how many bytes were put into {@code into} from {@code offset} on, 1 to {@code length}; -1 at the end
     * @throws LivestatusException when the connection or its deadline fails
     */
    int read(byte[] into, int offset, int length);
}
