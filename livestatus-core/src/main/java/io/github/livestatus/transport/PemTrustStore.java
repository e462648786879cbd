package io.github.livestatus.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Trusts the authorities of a file of PEM certificates, such as Checkmk keeps for the sites of a master. The file is read
 * again when it has changed. For any thread.
 */
final class PemTrustStore implements Supplier<SSLContext> {
    private final Path file;
    private volatile Loaded loaded;

    private record Loaded(FileTime modified, SSLContext context) {}

    PemTrustStore(Path file) {
        this.file = file;
    }

    /**
     * Returns what connections are made with.
     *
     * @throws UncheckedIOException when the file cannot be read, or holds no certificates
     */
    @Override
    public SSLContext get() {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Loaded known = loaded;
            if (known == null || !known.modified.equals(modified)) {
                known = new Loaded(modified, context());
                loaded = known;
            }
            return known.context;
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "no such file" : e.getMessage();
            IOException named = new IOException("no authorities can be read from " + file + ": " + why, e);
            throw new UncheckedIOException(named);
        }
    }

    private SSLContext context() throws IOException {
        try (InputStream pem = Files.newInputStream(file)) {
            KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
            anchors.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                anchors.setCertificateEntry("authority" + anchors.size(), certificate);
            }
            if (anchors.size() == 0) {
                throw new IOException("there are no certificates in it");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(anchors);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PemTrustStore store && file.equals(store.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
