package io.github.livestatus.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/**
 * Runs scripts without a prompt. It counts and prints each snippet that does not compile, throws, or contains a failing verb. A
 * compiler error or an exception has its exact line. A verb has the lines of its snippet, because JShell does not report where a
 * verb was called. The lines {@code exit} and {@code /exit}, with or without an exit code, end the run.
 */
final class ScriptRunner implements AutoCloseable {
    private static final List<String> IMPORTS_OF_JSHELL = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.prefs.*",
            "java.util.regex.*",
            "java.util.stream.*");

    private final Session session;
    private final boolean isStrict;
    private final JShell shell;
    private final Map<String, Integer> beginnings = new HashMap<>(); // the first lines of snippets, by id
    private String name = "";
    private int line;

    /** @param isStrict true if the first failure ends the run */
    ScriptRunner(Session session, boolean isStrict) throws IOException {
        this.session = session;
        this.isStrict = isStrict;
        shell = JShell.builder()
                .executionEngine(new SnippetControlProvider(), Map.of())
                .build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        IMPORTS_OF_JSHELL.forEach(all -> shell.eval("import " + all + ";"));
        Startup.imports().lines().forEach(shell::eval);
    }

    /**
     * Runs a script.
     *
     * @param file the name of the script in complaints
     * @throws SnippetControl.Leaving at exit, and at the first failure if this is strict
     */
    void run(String file, String text) {
        name = Path.of(file).getFileName().toString();
        line = 1;
        beginnings.clear();
        try {
            runAll(text);
        } finally {
            session.at("");
        }
    }

    private void runAll(String text) {
        String rest = text;
        int before = session.failures();
        while (!rest.isBlank()) {
            String next = withoutBlankLines(rest);
            String first = next.lines().findFirst().orElse("").strip();
            at(line);
            if (isCommand(first)) {
                command(first);
                rest = behind(next, next.indexOf(first) + first.length());
            } else {
                rest = snippet(next);
            }
            if (isStrict && session.failures() > before) {
                throw new SnippetControl.Leaving(session.failures());
            }
        }
    }

    private String withoutBlankLines(String text) {
        int begin = 0;
        while (Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return behind(text, begin);
    }

    /** Returns the text after {@code end}, and counts the lines before it. */
    private String behind(String text, int end) {
        line += feeds(text.substring(0, end));
        return text.substring(end);
    }

    private static boolean isCommand(String first) {
        return first.matches("/[a-z?!].*") || first.matches("(exit|help);?");
    }

    private void command(String text) {
        if (text.startsWith("help")) {
            session.print(Verbs.help);
        } else if (text.matches("/?exit;?")) {
            throw new SnippetControl.Leaving(session.failures());
        } else if (text.startsWith("/exit ")) {
            throw new SnippetControl.Leaving(exitCode(text.substring("/exit ".length())));
        } else {
            session.fail("scripts support no JShell command except /exit: " + text);
        }
    }

    /** Returns the value of the expression as an exit code; the number of failures, at least 1, if it has none. */
    private int exitCode(String expression) {
        snippet("int exitCode$ = " + expression + ";");
        String value = shell.variables()
                .filter(variable -> variable.name().equals("exitCode$"))
                .findFirst()
                .map(shell::varValue)
                .orElse("");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : Math.max(1, session.failures());
    }

    /** Runs the first snippet of a text, which may have several lines, and returns the text after it. */
    private String snippet(String text) {
        int end = 0;
        CompletionInfo info;
        do {
            int feed = text.indexOf('\n', end);
            end = feed < 0 ? text.length() : feed + 1;
            info = shell.sourceCodeAnalysis().analyzeCompletion(text.substring(0, end));
        } while (!info.completeness().isComplete() && end < text.length());
        String rest = text.substring(end);
        switch (info.completeness()) {
            case EMPTY -> {}
            case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE ->
                session.fail("incomplete snippet: " + text.lines().findFirst().orElse(""));
            case UNKNOWN -> eval(text.substring(0, end)); // reports the reason of the syntax error
            default -> {
                eval(info.source());
                rest = info.remaining() + rest;
            }
        }
        return behind(text, text.length() - rest.length());
    }

    private void eval(String source) {
        int last = line + feeds(source.stripTrailing());
        session.at(name + ":" + line + (last > line ? "-" + last : ""));
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() == null) {
                beginnings.put(event.snippet().id(), line);
                if (event.status() == Snippet.Status.REJECTED) {
                    session.fail(rejected(event.snippet()));
                } else if (event.snippet() instanceof VarSnippet variable) {
                    shell.unresolvedDependencies(variable)
                            .flatMap(type -> Manual.bare(type.replaceFirst("^class ", "")).stream())
                            .forEach(session::fail);
                }
                if (event.exception() != null) {
                    at(lineOf(event.exception()));
                    session.complain(session.placed(thrown(event.exception()))); // SnippetControl has counted it
                }
            }
        }
    }

    /** Returns the line of this script that threw the exception, also inside a method of the script. */
    private int lineOf(JShellException e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            String file = String.valueOf(frame.getFileName());
            Integer begin = file.startsWith("#") ? beginnings.get(file.substring(1)) : null;
            if (begin != null && frame.getLineNumber() > 0) {
                return begin + frame.getLineNumber() - 1;
            }
        }
        return line;
    }

    private static int feeds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String rejected(Snippet snippet) {
        List<Diag> errors = shell.diagnostics(snippet).filter(Diag::isError).toList();
        if (errors.isEmpty()) {
            return "not a snippet: " + snippet.source().strip();
        }
        Diag first = errors.get(0);
        String words = Stream.of(first.getMessage(Locale.ROOT).split("\n"))
                .map(String::strip)
                .filter(text -> !text.startsWith("location:"))
                .collect(Collectors.joining(", "));
        int position =
                (int) Math.max(0, Math.min(first.getPosition(), snippet.source().length()));
        at(line + feeds(snippet.source().substring(0, position)));
        return Manual.misuse(words).orElseGet(() -> words + Manual.hint(words));
    }

    private static String thrown(JShellException e) {
        String kind = e instanceof EvalException thrown
                ? thrown.getExceptionClassName()
                : e.getClass().getSimpleName();
        return kind.replaceFirst(".*\\.", "") + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private void at(int number) {
        session.at(name + ":" + number);
    }

    @Override
    public void close() {
        shell.close();
    }
}
