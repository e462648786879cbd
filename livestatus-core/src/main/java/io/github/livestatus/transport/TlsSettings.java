package io.github.livestatus.transport;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How connections to {@code tls:} endpoints check the certificate of the server, and which client certificate they use. The client
 * supports only TLS 1.2 and later versions, also with an {@link SSLContext} of the caller. Revocation is checked only as the JDK is
 * configured to. With {@link #withContext}, the context decides whether revocation is checked.
 *
 * <pre>{@code
 * LivestatusConnection.builder("tls:site02:6557").tls(TlsSettings.verifyHost());   // the default
 * LivestatusConnection.builder("tls:10.2.0.10:6557")
 *         .tls(TlsSettings.verifyName("site02")                   // the certificate of a Checkmk site has the name of the site
 *                 .withAuthorities(Path.of("etc/ssl/ca-certificates.crt")));
 * }</pre>
 *
 * <p>Two settings are equal if all their values are equal; contexts are equal if their suppliers are equal. Immutable and
 * thread-safe. The threads that connect call the supplier of a context.
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

    /**
     * Returns settings that require a certificate of a trusted authority for the host of the endpoint. By default the JDK's
     * authorities are trusted. The host has to match the certificate by the rules of HTTPS.
     */
    public static TlsSettings verifyHost() {
        return new TlsSettings(false, Optional.empty(), Optional.empty());
    }

    /**
     * Returns settings that require a certificate of a trusted authority for this name. The host of the endpoint is not checked.
     * The name must equal a DNS name in the subject alternative names, or the common name. Case is ignored, and wildcards are not
     * supported. Checkmk sites have a private authority and certificates for the name of the site.
     */
    public static TlsSettings verifyName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name to expect in certificates is blank");
        }
        return new TlsSettings(false, Optional.of(name), Optional.empty());
    }

    /**
     * Returns settings that accept any certificate. The traffic is encrypted, but the server is not authenticated: an attacker on
     * the network can impersonate the server, and read and change everything. The first connect of a connection, or of a pool to
     * each of its addresses, logs a warning.
     *
     * <p>If a context, authorities or a client certificate is set, the certificate is checked, except its name. {@link
     * #withContext} uses the trust managers of the context. {@link #withAuthorities} requires one of these authorities. {@link
     * #withCertificate} alone requires an authority that the JDK trusts.
     */
    public static TlsSettings insecure() {
        return new TlsSettings(true, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same settings with the authorities and the client certificate of a context. They replace the authorities and
     * the certificate of earlier calls. The supplier is called for each connect, so that renewed certificates are used
     * immediately. If it throws an {@link UncheckedIOException}, the connect fails; any other exception is thrown to the
     * caller. With {@link #insecure} settings, the context checks the certificate, and nothing checks its name.
     */
    public TlsSettings withContext(Supplier<SSLContext> supplier) {
        return new TlsSettings(isInsecure, name, Optional.of(Objects.requireNonNull(supplier, "supplier")));
    }

    /**
     * Returns the same settings with the authorities in a file of PEM certificates instead of the JDK's authorities. The file is
     * read at the first connect, and again when it has changed. If it cannot be read, the connect fails. It can be combined with
     * {@link #withCertificate}, and replaces a context of {@link #withContext}.
     */
    public TlsSettings withAuthorities(Path pem) {
        return withContext(files().withAuthorities(Objects.requireNonNull(pem, "pem")));
    }

    /**
     * Returns the same settings with a client certificate, for servers that require one. Both files are read at the first connect,
     * and again when one has changed. If one cannot be read, the connect fails. It can be combined with {@link #withAuthorities},
     * and replaces a context of {@link #withContext}.
     *
     * @param certificate file of PEM certificates, the certificate of the client first
     * @param key file of its PEM key, which is not encrypted: {@code BEGIN PRIVATE KEY}
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

    /** Returns true for {@link #insecure} settings. */
    public boolean isInsecure() {
        return isInsecure;
    }

    /** Returns the name of {@link #verifyName}; empty for {@link #verifyHost} and {@link #insecure}. */
    public Optional<String> name() {
        return name;
    }

    /**
     * Returns the supplier of the context: that of {@link #withContext}, or one that reads the files of {@link #withAuthorities}
     * and {@link #withCertificate}. Empty if none of these methods was called: then the context is that of the JDK.
     */
    public Optional<Supplier<SSLContext>> context() {
        return context;
    }

    /** Returns true for settings with the same values and an equal supplier of contexts. */
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

    /** Returns the check of the certificate, such as {@code verifyHost}. */
    @Override
    public String toString() {
        return isInsecure ? "insecure" : name.map(one -> "verifyName " + one).orElse("verifyHost");
    }
}
