package io.github.livestatus.transport;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How connections to {@code tls:} endpoints check the certificate of the server, and which client certificate they use. All modes
 * require TLS 1.2 or later.
 *
 * <pre>{@code
 * LivestatusConnection.builder("tls:site02:6557").tls(TlsSettings.verifyHost());   // as browsers do; the default
 * LivestatusConnection.builder("tls:10.2.0.10:6557")
 *         .tls(TlsSettings.verifyName("site02")                   // a Checkmk site's certificate names the site
 *                 .withAuthorities(Path.of("etc/ssl/ca-certificates.crt")));
 * }</pre>
 *
 * <p>Two settings are equal if all their values are equal; a context counts by its supplier. Immutable and thread-safe; the
 * supplier of a context is called by the threads that connect.
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

    /** Returns settings that require a certificate of a trusted authority for the host of the endpoint. */
    public static TlsSettings verifyHost() {
        return new TlsSettings(false, Optional.empty(), Optional.empty());
    }

    /**
     * Returns settings that require a certificate of a trusted authority for this name, whatever the host of the endpoint is. The
     * name must equal a DNS name among the subject alternative names or the common name, ignoring case. Checkmk sites have a
     * private authority and certificates for the name of the site.
     */
    public static TlsSettings verifyName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name to expect in certificates is blank");
        }
        return new TlsSettings(false, Optional.of(name), Optional.empty());
    }

    /**
     * Returns settings that accept any certificate. They protect from eavesdroppers, but not from someone who impersonates the
     * server. A connection or a pool logs a warning when it first connects.
     */
    public static TlsSettings insecure() {
        return new TlsSettings(true, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same settings with the authorities and the client certificate of a context. The supplier is called for each
     * connect, so that renewed certificates are used at once. If it throws an {@link UncheckedIOException}, the connect fails; the
     * caller gets any other exception. With insecure settings the context decides whether the chain is valid.
     */
    public TlsSettings withContext(Supplier<SSLContext> supplier) {
        return new TlsSettings(isInsecure, name, Optional.of(Objects.requireNonNull(supplier, "supplier")));
    }

    /**
     * Returns the same settings with the authorities of a file of PEM certificates in place of those of the JDK. The file is read
     * at the first connect, and again when it has changed. If it cannot be read, the connect fails.
     */
    public TlsSettings withAuthorities(Path pem) {
        return withContext(files().withAuthorities(Objects.requireNonNull(pem, "pem")));
    }

    /**
     * Returns the same settings with a client certificate, for servers that require one: a file of PEM certificates, that of the
     * client first, and a file of its PEM key ({@code BEGIN PRIVATE KEY}, not encrypted). Both are read at the first connect, and
     * again when one has changed. If one cannot be read, the connect fails. It can be combined with {@link #withAuthorities}, and
     * replaces a context of {@link #withContext}.
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

    /** Returns true if any certificate is accepted. */
    public boolean isInsecure() {
        return isInsecure;
    }

    /** Returns the name that the certificate must have; empty if it is that of the host, or none is checked. */
    public Optional<String> name() {
        return name;
    }

    /** Returns the supplier of the context; empty for that of the JDK. */
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
