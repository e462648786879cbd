package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** A network namespace, connected by a pair of virtual interfaces: like a remote machine whose link can be cut. */
final class Namespace implements AutoCloseable {
    private final String name;
    private final String network;

    private Namespace(long pid) {
        this.name = "lv" + pid;
        this.network = "10.231." + pid % 250 + ".";
    }

    /**
     * Makes a namespace.
     *
     * @throws IOException if that is not permitted, with the text of the program {@code ip}
     */
    static Namespace create() throws IOException {
        Namespace made = new Namespace(ProcessHandle.current().pid());
        ip("netns", "add", made.name);
        try {
            ip("link", "add", made.outer(), "type", "veth", "peer", "name", made.inner(), "netns", made.name);
            ip("address", "add", made.network + "1/30", "dev", made.outer());
            ip("link", "set", made.outer(), "up");
            ip("-n", made.name, "address", "add", made.network + "2/30", "dev", made.inner());
            ip("-n", made.name, "link", "set", "lo", "up");
            made.mend();
            return made;
        } catch (IOException e) {
            made.close();
            throw e;
        }
    }

    /** Returns the address for a server in the namespace, for both sides. */
    InetSocketAddress address(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(network + "2"), port);
    }

    /** Returns the prefix of a command that runs in the namespace. */
    List<String> prefix() {
        return List.of("ip", "netns", "exec", name);
    }

    /** Cuts the link at the far end: packets are lost without an error. */
    void cut() throws IOException {
        ip("-n", name, "link", "set", inner(), "down");
    }

    /** Restores the link. */
    void mend() throws IOException {
        ip("-n", name, "link", "set", inner(), "up");
    }

    /** Removes the namespace and both interfaces. */
    @Override
    public void close() throws IOException {
        ip("netns", "delete", name);
    }

    private String outer() {
        return name + "a";
    }

    private String inner() {
        return name + "b";
    }

    private static void ip(String... arguments) throws IOException {
        Programs.run(Stream.concat(Stream.of("ip"), List.of(arguments).stream()).toList());
    }
}
