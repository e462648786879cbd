package io.github.livestatus.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first framed answer of a recorded exchange. */
record Capture(String server, String name, int status, byte[] body) {
    private static final int HEADER_BYTES = 16;

    static Capture of(String server, String name) {
        String resource = "/captures/" + server + "/" + name + ".bin";
        try (InputStream in = Capture.class.getResourceAsStream(resource)) {
            byte[] bytes = in.readAllBytes();
            String header = new String(bytes, 0, HEADER_BYTES, StandardCharsets.US_ASCII);
            int length = Integer.parseInt(header.substring(4).trim());
            int status = Integer.parseInt(header.substring(0, 3));
            return new Capture(server, name, status, Arrays.copyOfRange(bytes, HEADER_BYTES, HEADER_BYTES + length));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    @Override
    public String toString() {
        return server + "/" + name;
    }
}
