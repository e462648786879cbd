package io.github.livestatus.readme;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in the Javadoc of each exported package compiles. */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?) \\* }</pre>");

    /** Returns the packages that are exported without restriction. */
    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");

    private static final String GIVEN = """
            static org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("example");
            static Query critical = Query.from(Services.TABLE);
            """;

    static List<Path> packages() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("livestatus-core", "livestatus-pool")) {
            Path sources = Path.of("..", module, "src/main/java");
            Matcher exported = EXPORTED.matcher(Files.readString(sources.resolve("module-info.java")));
            while (exported.find()) {
                found.add(sources.resolve(exported.group(1).replace('.', '/')).resolve("package-info.java"));
            }
        }
        assertFalse(found.isEmpty());
        return found;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void examplesOfPackagesCompile(Path file, @TempDir Path classes) throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(file));
        while (example.find()) {
            examples.add(example.group(1).replaceAll("(?m)^ \\* ?", ""));
        }
        assertFalse(examples.isEmpty());
        for (String code : examples) {
            new Snippet(GIVEN, code, classes).compile();
        }
    }
}
