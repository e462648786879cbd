package io.github.livestatus.transport;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Whom {@code tls:} endpoints trust, and what they show of themselves. TLS 1.2 at least, in every mode.
 *
 * <pre>{@code
 * LivestatusConnection.builder("tls:site02:6557").tls(TlsSettings.verifyHost());   // as browsers do; the default
 * LivestatusConnection.builder("tls:10.2.0.10:6557")
 *         .tls(TlsSettings.verifyName("site02")                   // a Checkmk site's certificate names the site
 *                 .withAuthorities(Path.of("etc/ssl/ca-certificates.crt")));
 * }</pre>
 *
 * <p>Two settings are equal if they say the same; contexts count as the same if their suppliers are equal. Immutable, for
 * any thread; a context supplier is called on the threads that connect.
 */
public final class TlsSettings {
    private final boolean isInsecure;
    private final Optional<String> name;
    private final Optional<Supplier<SSLContext>> context;

    private TlsSettings(boolean isInsecure, Optional<String> name, Optional<Supplier<SSLContext>> context) {
        this.isInsecure = isInsecure;
        this.name = name;
        this.context = context;
    }

    /** Returns settings by which the certificate must chain to a trusted authority, and name the host of the endpoint. */
    public static TlsSettings verifyHost() {
        return new TlsSettings(false, Optional.empty(), Optional.empty());
    }

    /**
     * Returns settings by which the certificate must chain to a trusted authority, and carry this name, whatever the host is
     * called: a DNS name among the subject's alternative names or its common name, compared as a whole and without regard
     * to case. Checkmk sites have a private authority and certificates in the name of the site.
     */
    public static TlsSettings verifyName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name to expect in certificates is blank");
        }
        return new TlsSettings(false, Optional.of(name), Optional.empty());
    }

    /**
     * Any certificate will do: private against listeners, not against anyone who can answer in the server's place. A
     * connection, or a pool of them, says so in the log, as a warning, when it first connects.
     */
    public static TlsSettings insecure() {
        return new TlsSettings(true, Optional.empty(), Optional.empty());
    }

    /**
     * Takes authorities and client certificate from this context. The supplier is called at each connect, so a context with
     * renewed certificates is used as soon as it returns one; an {@link UncheckedIOException} of its is a failure to
     * connect, and what else it throws reaches the caller. In mode insecure it is the context that decides about the chain.
     */
    public TlsSettings withContext(Supplier<SSLContext> supplier) {
        return new TlsSettings(isInsecure, name, Optional.of(Objects.requireNonNull(supplier, "supplier")));
    }

    /**
     * Takes authorities from this file of PEM certificates, in place of those that the JDK knows; it is read at the first
     * connect, and again when it has changed. A file that cannot be read is a failure to connect.
     */
    public TlsSettings withAuthorities(Path pem) {
        return withContext(files().withAuthorities(Objects.requireNonNull(pem, "pem")));
    }

    /**
     * Shows the server this certificate, for those that want to know their clients: a file of PEM certificates, the client's own
     * first, and a file of its PEM key ({@code BEGIN PRIVATE KEY}, not encrypted). Both are read at the first connect, and again
     * when one has changed. A file that cannot be read is a failure to connect. It goes together with {@link #withAuthorities}; a
     * context of {@link #withContext} is replaced.
     */
    public TlsSettings withCertificate(Path certificate, Path key) {
        Objects.requireNonNull(certificate, "certificate");
        return withContext(files().withOwn(new PemStore.Pair(certificate, Objects.requireNonNull(key, "key"))));
    }

    private PemStore files() {
        return context.filter(PemStore.class::isInstance)
                .map(PemStore.class::cast)
                .orElseGet(() -> new PemStore(Optional.empty(), Optional.empty()));
    }

    /** Returns true if any certificate will do. */
    public boolean isInsecure() {
        return isInsecure;
    }

    /** Returns the name that a certificate must carry; empty where that is the host's, or no name is checked. */
    public Optional<String> name() {
        return name;
    }

    /** Returns what supplies the context; empty for the JDK's own. */
    public Optional<Supplier<SSLContext>> context() {
        return context;
    }

    /** Returns true for the same checks of the certificate with an equal source of contexts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TlsSettings settings
                && isInsecure == settings.isInsecure
                && name.equals(settings.name)
                && context.equals(settings.context);
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(isInsecure, name, context);
    }

    /** Returns which check of the certificate is made. */
    @Override
    public String toString() {
        return isInsecure ? "insecure" : name.map(one -> "verifyName " + one).orElse("verifyHost");
    }
}
