package io.github.livestatus.net;

import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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

/** Creates TLS engines in client mode, and checks the server's name in its certificate. Thread-safe. */
final class TlsClient {
    private static final Set<String> TOO_OLD = Set.of("SSLv2Hello", "SSLv3", "TLSv1", "TLSv1.1");
    private static final int DNS_NAME = 2;

    private final TlsSettings settings;
    private final AtomicBoolean hasWarned = new AtomicBoolean();

    TlsClient(TlsSettings settings) {
        this.settings = settings;
    }

    /** Returns a new engine in client mode for one connection to the endpoint. */
    SSLEngine engine(Endpoint endpoint) throws IOException {
        if (settings.isInsecure() && hasWarned.compareAndSet(false, true)) {
            LoggerFactory.getLogger(TlsSettings.class)
                    .warn(
                            "TLS to {} is insecure: with TlsSettings.insecure() another server can impersonate this one",
                            endpoint);
        }
        SSLEngine engine = context().createSSLEngine(settings.name().orElse(endpoint.host()), endpoint.port());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(Arrays.stream(parameters.getProtocols())
                .filter(protocol -> !TOO_OLD.contains(protocol))
                .toArray(String[]::new));
        if (!settings.isInsecure() && settings.name().isEmpty()) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private SSLContext context() throws IOException {
        if (settings.context().isPresent()) {
            try {
                return Objects.requireNonNull(settings.context().get().get(), "the supplied SSLContext");
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        try {
            return settings.isInsecure() ? TrustingAll.context() : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("cannot create the JDK's default SSLContext: " + e.getMessage(), e);
        }
    }

    /** Checks the expected name, if one is set. The handshake has already checked the chain, and the host if no name is set. */
    void verify(SSLSession session) throws IOException {
        if (settings.name().isEmpty()) {
            return;
        }
        String name = settings.name().get();
        X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
        if (!isNamed(certificate, name)) {
            throw new SSLPeerUnverifiedException("the certificate of "
                    + certificate.getSubjectX500Principal().getName() + " does not have the expected name " + name);
        }
    }

    private static boolean isNamed(X509Certificate certificate, String name) throws IOException {
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
        Matcher commonName = Pattern.compile("(?:^|(?<!\\\\)[,+])CN=([^,+\\\\]*)(?:$|[,+])")
                .matcher(certificate.getSubjectX500Principal().getName());
        return commonName.find() && name.equalsIgnoreCase(commonName.group(1));
    }

    private static final class TrustingAll extends X509ExtendedTrustManager {
        static SSLContext context() throws IOException {
            try {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, new TrustManager[] {new TrustingAll()}, null);
                return context;
            } catch (GeneralSecurityException e) {
                throw new IOException("cannot create an SSLContext: " + e.getMessage(), e);
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
