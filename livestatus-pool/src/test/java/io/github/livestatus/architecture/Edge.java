package io.github.livestatus.architecture;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dependency of one package on another. */
record Edge(String from, String to) implements Comparable<Edge> {

    private static final Pattern JDEPS_LINE = Pattern.compile("\\s+(\\S+)\\s+-> (\\S+)\\s.*");

    /** Also finds a {@code {@link}} with a full name, which needs no import and is not in a class file. */
    private static final Pattern MENTION =
            Pattern.compile("(?:^import (?:static )?|@(?:link|linkplain|see|throws) )((?:[a-z]\\w*\\.)+)[A-Z]");

    /** Returns the dependencies that jdeps finds in class files or folders. */
    static Set<Edge> ofClasses(List<Path> classes) {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        Stream<String> options =
                Stream.of("-verbose:package", "--multi-release", "base", "--module-path", Reactor.dependencies());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(options, classes.stream().map(Path::toString)).toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("jdeps ended with " + status + ": " + out + err);
        }
        return out.toString()
                .lines()
                .map(JDEPS_LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Edge(line.group(1), line.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the dependencies in imports and Javadoc of the sources below a folder. */
    static Set<Edge> ofSources(Path sources) {
        Set<Edge> edges = new TreeSet<>();
        for (Path source : Reactor.files(sources, ".java")) {
            String from = Reactor.packageOf(sources, source);
            for (String line : lines(source)) {
                Matcher mention = MENTION.matcher(line);
                while (mention.find()) {
                    String to = mention.group(1);
                    edges.add(new Edge(from, to.substring(0, to.length() - 1)));
                }
            }
        }
        edges.removeIf(edge -> edge.from().equals(edge.to()));
        return edges;
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(Edge other) {
        return Arrays.compare(new String[] {from, to}, new String[] {other.from, other.to});
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
