package io.github.livestatus.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java code of the documentation, which is compiled and run unchanged. Statements become a method of a class that has the fields of
 * {@code Around}. Declarations become its members. The class has the imports that the guide lists for all recipes, and the imports
 * with which the code begins.
 */
final class Snippet {
    private static final Path STUBS = Path.of("src/test/resources/readme");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    /** The time after which endless code is interrupted. */
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    /** What the examples of tests import besides. */
    private static final String IMPORTS_OF_TESTS = """
            import static org.junit.jupiter.api.Assertions.*;
            import io.github.livestatus.testkit.*;
            import org.junit.jupiter.api.*;
            """;

    private final String given;
    private final String code;
    private final Path folder;

    /**
     * @param given fields that the code uses, in addition to those of {@code Around}
     * @param folder the folder for classes
     */
    Snippet(String given, String code, Path folder) {
        this.given = given;
        this.code = code;
        this.folder = folder;
    }

    /** Returns the imports that the guide lists for all recipes. */
    private static String importsOfRecipes() {
        return Readme.blocks("text").stream()
                .filter(block -> block.section().equals("Recipes"))
                .map(Readme.Block::text)
                .collect(Collectors.joining());
    }

    private boolean isDeclaration() {
        return code.lines().anyMatch(line -> line.matches("(public |final )*(class|interface) .*"));
    }

    /** Returns the code in its own class. */
    private String source() {
        String imports = code.lines()
                .filter(line -> line.startsWith("import "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String body = code.replaceAll("(?m)^import .*\n", "");
        String members = isDeclaration()
                ? body.replaceAll("(?m)^(public |final )*class ", "static class ")
                : "    static void run() throws Exception {\n" + body + "    }\n";
        return importsOfRecipes() + IMPORTS_OF_TESTS + imports
                + "class Code extends io.github.livestatus.readme.Around {\n" + "    " + given + "\n" + members + "}\n";
    }

    void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> stubs = Files.walk(STUBS)) {
            List<JavaFileObject> sources = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(
                            stubs.filter(file -> file.toString().endsWith(".java"))
                                    .toList())
                    .forEach(sources::add);
            sources.add(new SimpleJavaFileObject(URI.create("string:///Code.java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source();
                }
            });
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-Xlint:all,-classfile", "-Werror", "-d", folder.toString());
            boolean isGood =
                    compiler.getTask(said, files, null, options, null, sources).call();
            assertEquals("", said.toString(), source());
            assertEquals(true, isGood);
        }
    }

    /** Runs the statements, or each test and each bean of the classes, and returns what they print. There are no errors. */
    String run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippet.class.getClassLoader())) {
            inTime(() -> {
                run(loader.loadClass("Code"));
                return null;
            });
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", errors.toString());
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void inTime(Callable<Void> work) throws Exception {
        boolean isEndless = code.contains("isInterrupted()");
        FutureTask<Void> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "readme");
        thread.start();
        try {
            task.get((isEndless ? ENOUGH : LIMIT).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            thread.interrupt();
            thread.join(LIMIT.toMillis());
            assertFalse(thread.isAlive(), "ignored the interrupt");
            assertTrue(isEndless, "did not end in time");
        }
    }

    private static void run(Class<?> code) throws Exception {
        try {
            if (code.getDeclaredClasses().length == 0
                    || Stream.of(code.getDeclaredMethods()).anyMatch(Snippet::isRun)) {
                Method run = code.getDeclaredMethod("run");
                run.setAccessible(true);
                run.invoke(null);
                return;
            }
            for (Class<?> declared : code.getDeclaredClasses()) {
                runAnnotated(declared);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static boolean isRun(Method method) {
        return method.getName().equals("run") && method.getParameterCount() == 0;
    }

    private static Object[] arguments(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> type == Path.class ? Around.sitesFile() : null)
                .toArray();
    }

    private static void runAnnotated(Class<?> declared) throws Exception {
        for (Method method : declared.getDeclaredMethods()) {
            boolean isToRun = Stream.of(method.getAnnotations())
                    .anyMatch(annotation ->
                            annotation.annotationType().getSimpleName().matches("Test|Bean"));
            if (isToRun) {
                Constructor<?> constructor = declared.getDeclaredConstructor();
                constructor.setAccessible(true);
                method.setAccessible(true);
                Object made = method.invoke(constructor.newInstance(), arguments(method));
                if (made instanceof AutoCloseable closeable) {
                    closeable.close();
                }
            }
        }
    }
}
