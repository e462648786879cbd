package io.github.livestatus.shell;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Provides {@link SnippetControl} to JShell under the name {@code livestatus}. */
public final class SnippetControlProvider implements ExecutionControlProvider {
    static final String NAME = "livestatus";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return new SnippetControl(Verbs.session());
    }
}
