package io.github.livestatus.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.slf4j.LoggerFactory;

/**
 * Whom {@code tls:} endpoints trust, and what they show of themselves. TLS 1.2 at least, in every mode.
 *
 * <pre>{@code
 * Transport.DEFAULT.withTls(TlsSettings.verifyHost());                       // as browsers do; the default
 * Transport.DEFAULT.withTls(TlsSettings.verifyName("site02")            // a Checkmk site's certificate names the site
 *         .withContext(() -> contextFromFiles()));                     // own CA, client certificate
 * }</pre>
 *
 * <p>Immutable, for any thread; a context supplier is called on the threads that connect.
 */
public final class TlsSettings {
    private static final Set<String> TOO_OLD = Set.of("SSLv2Hello", "SSLv3", "TLSv1", "TLSv1.1");
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|(?<!\\\\)[,+])CN=([^,+\\\\]*)(?:$|[,+])");
    private static final int DNS_NAME = 2;

    private enum Mode {
        FULL,
        EXPECTING,
        INSECURE
    }

    private final Mode mode;
    private final String name;
    private final Supplier<SSLContext> context;
    private final AtomicBoolean warned = new AtomicBoolean();

    private TlsSettings(Mode mode, String name, Supplier<SSLContext> context) {
        this.mode = mode;
        this.name = name;
        this.context = context;
    }

    /** The certificate must chain to a trusted authority, and name the host of the endpoint. */
    public static TlsSettings verifyHost() {
        return new TlsSettings(Mode.FULL, "", null);
    }

    /**
     * The certificate must chain to a trusted authority, and carry this name, whatever the host is called: a DNS name
     * among the subject's alternative names or its common name, compared as a whole and without regard to case. Checkmk
     * sites have a private authority and certificates in the name of the site.
     */
    public static TlsSettings verifyName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name to expect in certificates is blank");
        }
        return new TlsSettings(Mode.EXPECTING, name, null);
    }

    /**
     * Any certificate will do: private against listeners, not against anyone who can answer in the server's place. Says so
     * in the log, as a warning, when it first connects.
     */
    public static TlsSettings insecure() {
        return new TlsSettings(Mode.INSECURE, "", null);
    }

    /**
     * Takes authorities and client certificate from this context. The supplier is asked at each connect, so a context with
     * renewed certificates is used as soon as it returns one; an {@link UncheckedIOException} of its is a failure to
     * connect, and what else it throws reaches the caller. In mode insecure it is the context that decides about the chain.
     */
    public TlsSettings withContext(Supplier<SSLContext> supplier) {
        return new TlsSettings(mode, name, Objects.requireNonNull(supplier, "supplier"));
    }

    /**
     * Takes authorities from this file of PEM certificates, in place of those that the JDK knows; it is read at the first
     * connect, and again when it has changed. A file that cannot be read is a failure to connect.
     */
    public TlsSettings withAuthorities(Path pem) {
        return withContext(new PemTrustStore(Objects.requireNonNull(pem, "pem")));
    }

    /** The client's side of one connection to the endpoint. */
    SSLEngine engine(Endpoint endpoint) throws IOException {
        if (mode == Mode.INSECURE && warned.compareAndSet(false, true)) {
            LoggerFactory.getLogger(TlsSettings.class)
                    .warn("TLS to {} is insecure: no certificate is checked, as TlsSettings.insecure() asks", endpoint);
        }
        String peer = mode == Mode.EXPECTING ? name : endpoint.host();
        SSLEngine engine = context().createSSLEngine(peer, endpoint.port());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(Arrays.stream(parameters.getProtocols())
                .filter(protocol -> !TOO_OLD.contains(protocol))
                .toArray(String[]::new));
        if (mode == Mode.FULL) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private SSLContext context() throws IOException {
        if (context != null) {
            try {
                return Objects.requireNonNull(context.get(), "the supplied SSLContext");
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        try {
            return mode == Mode.INSECURE ? TrustingAll.context() : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("the JDK's default SSLContext cannot be made: " + e.getMessage(), e);
        }
    }

    /** What is to be checked after a handshake, the chain and perhaps the host having been checked during it. */
    void verify(SSLSession session) throws IOException {
        if (mode != Mode.EXPECTING) {
            return;
        }
        X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
        if (!isNamed(certificate)) {
            throw new SSLPeerUnverifiedException("the certificate of "
                    + certificate.getSubjectX500Principal().getName() + " does not carry the expected name " + name);
        }
    }

    private boolean isNamed(X509Certificate certificate) throws IOException {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            for (List<?> alternative : alternatives == null ? List.<List<?>>of() : alternatives) {
                if (alternative.get(0).equals(DNS_NAME) && name.equalsIgnoreCase((String) alternative.get(1))) {
                    return true;
                }
            }
        } catch (CertificateParsingException e) {
            throw new SSLPeerUnverifiedException("the certificate cannot be read: " + e.getMessage());
        }
        Matcher commonName =
                COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName());
        return commonName.find() && name.equalsIgnoreCase(commonName.group(1));
    }

    @Override
    public String toString() {
        return mode.name().toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : " " + name);
    }

    private static final class TrustingAll extends X509ExtendedTrustManager {
        static SSLContext context() throws IOException {
            try {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, new TrustManager[] {new TrustingAll()}, null);
                return context;
            } catch (GeneralSecurityException e) {
                throw new IOException("no SSLContext can be made: " + e.getMessage(), e);
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
