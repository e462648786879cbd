package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.real.OnOneJdk;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc has text for every exported type and member, and an example for each package. */
@OnOneJdk
class JavadocTest {
    private static final Pattern NO_COMMENT = Pattern.compile("(?m)^(.*\\.java):(\\d+): warning: no comment");

    /** Matches the part of a page on one member. */
    private static final Pattern MEMBER =
            Pattern.compile("<section class=\"detail\" id=\"([^\"]*)\">(.*?)</section>", Pattern.DOTALL);

    static List<Path> modules() {
        return List.of(Reactor.CORE, Reactor.POOL);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyExportedTypeAndMemberHasAComment(Path module, @TempDir Path folder) throws IOException {
        StringWriter said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:missing",
                "-Xmaxwarns",
                "100000",
                "--release",
                "17",
                "-d",
                folder.toString(),
                "--module-path",
                Reactor.dependencies()
                        + (module == Reactor.POOL ? File.pathSeparator + Reactor.classes(Reactor.CORE) : "")));
        Reactor.files(Reactor.sources(module), ".java").forEach(file -> arguments.add(file.toString()));
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertEquals(0, status, said::toString);
        List<String> bare = new ArrayList<>();
        Matcher warning = NO_COMMENT.matcher(said.toString());
        while (warning.find()) {
            Path file = Path.of(warning.group(1));
            String line = Files.readAllLines(file).get(Integer.parseInt(warning.group(2)) - 1);
            if (isExported(module, file) && !line.contains(" private ")) {
                bare.add(warning.group() + ": " + line.strip());
            }
        }
        assertEquals(List.of(), bare);
        assertEquals(List.of(), withoutText(module, folder));
    }

    /**
     * Returns the members whose page shows no sentence: those with tags only, and those that override a method of the JDK or of
     * another module, whose text javadoc does not have.
     */
    private static List<String> withoutText(Path module, Path folder) throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path page : Reactor.files(folder, ".html")) {
            String room = page.getParent().toString().replace(File.separatorChar, '.');
            if (Reactor.exports(module).stream().anyMatch(exported -> room.endsWith("." + exported))) {
                Matcher member = MEMBER.matcher(Files.readString(page));
                while (member.find()) {
                    if (!member.group(2).contains("class=\"block\"")) {
                        silent.add(page.getFileName() + " " + member.group(1));
                    }
                }
            }
        }
        return silent;
    }

    /** The testkit is a jar for others, too. */
    @Test
    void everythingPublicOfTheTestkitHasAComment(@TempDir Path folder) {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:missing",
                "-Xmaxwarns",
                "100000",
                "--release",
                "17",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path")));
        Path sources = Reactor.CORE.resolve("src/test/java/io/github/livestatus/testkit");
        Reactor.files(sources, ".java").stream()
                .map(Path::toString)
                .filter(file -> !file.endsWith("Test.java"))
                .forEach(arguments::add);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertEquals(0, status, said::toString);
        assertFalse(NO_COMMENT.matcher(said.toString()).find(), said::toString);
    }

    private static boolean isExported(Path module, Path file) {
        String room = Reactor.packageOf(Reactor.sources(module), file);
        return Reactor.exports(module).contains(room);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPackageCommentHasAParagraphAndAnExample(Path module) throws IOException {
        for (String room : Reactor.exports(module)) {
            Path file = Reactor.sources(module).resolve(room.replace('.', '/')).resolve("package-info.java");
            String text = Files.readString(file);
            assertTrue(text.indexOf("<pre>{@code") > 100, room);
        }
    }
}
