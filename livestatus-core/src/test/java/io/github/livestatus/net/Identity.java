package io.github.livestatus.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys with self-signed certificates, which the JDK's keytool makes at the first use. */
enum Identity {
    /** A certificate with the host and address of the tests. */
    LOCALHOST("CN=somebody", "san=dns:localhost,ip:127.0.0.1"),
    /** A certificate with the name of a site and no host, as in Checkmk. */
    SITE("CN=site_02, O=Checkmk Site site_02", "bc=ca:false"),
    /** A client certificate. */
    CLIENT("CN=client", "bc=ca:false");

    private static final char[] PASSWORD = "secret".toCharArray();

    private final String subject;
    private final String extension;
    private KeyStore keys;

    Identity(String subject, String extension) {
        this.subject = subject;
        this.extension = extension;
    }

    /** Returns a context that trusts only this identity. */
    SSLContext trustedBy() {
        return context("TLS", null, this);
    }

    /** Returns a context that trusts only this identity, for clients with this TLS version at most. */
    SSLContext trustedBy(String version) {
        return context(version, null, this);
    }

    /** Returns a context with this identity that trusts only another one. */
    SSLContext trusting(Identity other) {
        return context("TLS", this, other);
    }

    private static SSLContext context(String version, Identity own, Identity trusted) {
        try {
            SSLContext context = SSLContext.getInstance(version);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own == null ? emptyStore() : own.keys(), PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore anchors = emptyStore();
            anchors.setCertificateEntry("anchor", trusted.keys().getCertificate("key"));
            trust.init(anchors);
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path writeCertificate(Path file) throws IOException {
        try {
            return write(file, "CERTIFICATE", keys().getCertificate("key").getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path writeKey(Path file) throws IOException {
        try {
            return write(file, "PRIVATE KEY", keys().getKey("key", PASSWORD).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private synchronized KeyStore keys() {
        if (keys == null) {
            try {
                keys = make();
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return keys;
    }

    private KeyStore make() throws IOException, GeneralSecurityException {
        Path folder = Files.createTempDirectory("identity");
        Path file = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        subject,
                        "-ext",
                        extension,
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(said, e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
