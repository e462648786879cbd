package io.github.livestatus.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the snippets of JShell in this JVM, each on its own thread. It prints the results of verbs, counts failures, and leaves at
 * {@code exit}. Ctrl-C interrupts the thread, which stops every verb. A snippet that ignores the interrupt is abandoned after a
 * second.
 */
final class SnippetControl extends DirectExecutionControl {
    /** The value that JShell gets for a result that a verb has printed. */
    static final String PRINTED = "\u0002";

    private static final long LAST_LINE_MILLIS = 1000;

    private final Session session;
    private volatile Thread thread = new Thread();
    private volatile boolean isStopped;
    private Leaving leaving;

    /** Ends the prompt or a script. It is an Error because JShell passes errors on to the caller. */
    static final class Leaving extends Error {
        private static final long serialVersionUID = 1;

        private final int exitCode;

        Leaving(int exitCode) {
            super("exit", null, false, false);
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    SnippetControl(Session session) {
        this.session = session;
    }

    @Override
    public String invoke(String className, String methodName)
            throws RunException, InternalException, EngineTerminationException {
        try {
            return super.invoke(className, methodName);
        } catch (StoppedException e) {
            throw e;
        } catch (RunException e) {
            session.countFailure();
            throw e;
        } finally {
            session.printMissing();
            if (leaving != null) {
                throw leaving;
            }
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        isStopped = false;
        leaving = null;
        Run run = new Run(snippet);
        thread = new Thread(run, "livestatus-snippet");
        thread.setDaemon(true);
        thread.start();
        while (thread.isAlive() && !isStopped) {
            thread.join(LAST_LINE_MILLIS / 10);
        }
        if (isStopped) {
            thread.join(LAST_LINE_MILLIS);
            throw new StoppedException();
        } else if (run.thrown instanceof Leaving wanted) {
            leaving = wanted;
        } else if (run.thrown != null) {
            throw new InvocationTargetException(run.thrown);
        } else if (run.value == Verbs.exit) {
            leaving = new Leaving(session.failures());
        } else if (!(run.value instanceof Shown)) {
            return valueString(run.value);
        }
        return PRINTED;
    }

    /** Called on another thread while a snippet runs. */
    @Override
    public void stop() {
        isStopped = true;
        thread.interrupt();
    }

    /** One run of a snippet. */
    private final class Run implements Runnable {
        private final Method snippet;
        private Object value;
        private Throwable thrown;

        Run(Method snippet) {
            this.snippet = snippet;
        }

        @Override
        public void run() {
            try {
                snippet.setAccessible(true);
                value = snippet.invoke(null);
                if (value instanceof Shown shown) {
                    session.print(shown);
                }
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
            } catch (ReflectiveOperationException | RuntimeException | Error e) {
                thrown = e;
            }
        }
    }
}
