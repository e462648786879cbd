package io.github.livestatus.real;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/**
 * Loads the library with its own class loader, as a container does with an application, uses and closes it, and prints {@code
 * collected} when that loader has been collected. The record for rows is outside of that loader.
 */
final class Unloading {
    private static final long BOUND_MILLIS = 60_000;

    private Unloading() {}

    /** A row as a record. */
    public record HostName(String name) {}

    /** Loads the library's classes itself, and delegates all others. */
    private static final class Application extends URLClassLoader {
        Application(URL[] classPath) {
            super(classPath, Unloading.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                boolean isOwn = name.startsWith("io.github.livestatus.");
                return known != null ? known : isOwn ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .row("web01", 0)
                .row("web02", 1)
                .build();
        try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts)
                .unix()
                .tcp()
                .start()) {
            WeakReference<ClassLoader> loader = use(List.of(server.unixEndpoint(), server.tcpEndpoint()));
            replaceLastRecord();
            long begun = System.nanoTime();
            while (loader.get() != null && millisSince(begun) < BOUND_MILLIS) {
                System.gc();
                Thread.onSpinWait();
            }
            System.out.println(loader.get() == null ? "collected" : "not collected");
            System.out.println("after " + millisSince(begun) + " ms");
            if (loader.get() != null) {
                Thread.getAllStackTraces().keySet().forEach(System.out::println);
            }
        }
    }

    /**
     * Makes the JDK forget a record. JDK 17 keeps the last one for which it generated {@code equals} and other methods, until it
     * generates them for another one (java.lang.runtime.ObjectMethods, in the cache of MethodHandle.asType; later JDKs hold that
     * softly).
     */
    private static void replaceLastRecord() {
        HostName any = new HostName("web01");
        if (!any.equals(new HostName("web01"))
                || any.hashCode() == 0
                || any.toString().isEmpty()) {
            throw new IllegalStateException("a record that is not equal to its like");
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** Uses the library on a thread of the application, and returns after its end. */
    private static WeakReference<ClassLoader> use(List<String> endpoints) throws Exception {
        Application application = new Application(classPath());
        FutureTask<Void> work = new FutureTask<>(() -> run(application, endpoints), null);
        Thread thread = new Thread(work, "application");
        thread.setContextClassLoader(application);
        thread.start();
        work.get();
        thread.join();
        application.close();
        return new WeakReference<>(application);
    }

    @SuppressWarnings("unchecked")
    private static void run(Application application, List<String> endpoints) {
        try {
            Constructor<?> client = application
                    .loadClass("io.github.livestatus.real.UnloadedClient")
                    .getDeclaredConstructor();
            client.setAccessible(true);
            ((BiConsumer<List<String>, Class<? extends Record>>) client.newInstance())
                    .accept(endpoints, HostName.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
