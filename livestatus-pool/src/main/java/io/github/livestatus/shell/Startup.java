package io.github.livestatus.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The imports of the prompt and of scripts. */
final class Startup {
    private Startup() {}

    static String imports() throws IOException {
        try (InputStream verbs = Startup.class.getResourceAsStream("verbs.jsh")) {
            return new String(verbs.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
