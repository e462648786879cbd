package io.github.livestatus.parse;

import io.github.livestatus.error.LivestatusException;

/** The source of a body that is still arriving. */
@FunctionalInterface
public interface ByteSource {
    /**
     * Reads the available bytes; waits for at least one.
     *
     * @return the number of bytes written to {@code into} from {@code offset} on, 1 to {@code length}; -1 at the end
     * @throws LivestatusException if the connection or its deadline fails
     */
    int read(byte[] into, int offset, int length);
}
