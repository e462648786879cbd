package io.github.livestatus.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * Trusts the authorities of a file of PEM certificates, such as Checkmk keeps for the sites of a master, and uses a client
 * certificate if there are files for it. It reads all files again when one of them has changed. Thread-safe.
 */
final class PemStore implements Supplier<SSLContext> {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private final Optional<Path> authorities;
    private final Optional<Pair> own;
    private volatile Loaded loaded;

    /** The files of a certificate and of its key. */
    record Pair(Path certificate, Path key) {}

    private record Loaded(List<FileTime> modified, SSLContext context) {}

    /**
     * @param authorities file of the trusted authorities; if empty, those of the JDK are trusted
     * @param own client certificate, for servers that require one
     */
    PemStore(Optional<Path> authorities, Optional<Pair> own) {
        this.authorities = authorities;
        this.own = own;
    }

    PemStore withAuthorities(Path file) {
        return new PemStore(Optional.of(file), own);
    }

    PemStore withOwn(Pair pair) {
        return new PemStore(authorities, Optional.of(pair));
    }

    /**
     * Returns the context for connections.
     *
     * @throws UncheckedIOException if a file cannot be read or parsed
     */
    @Override
    public SSLContext get() {
        try {
            List<FileTime> modified = new ArrayList<>();
            for (Path file : files()) {
                modified.add(Files.getLastModifiedTime(file));
            }
            Loaded known = loaded;
            if (known == null || !known.modified.equals(modified)) {
                known = new Loaded(modified, context());
                loaded = known;
            }
            return known.context;
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(new IOException(wanted(Path.of(e.getFile())) + ": no such file", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        return Stream.concat(authorities.stream(), own.stream().flatMap(pair -> Stream.of(pair.certificate, pair.key)))
                .toList();
    }

    private String wanted(Path file) {
        boolean isAuthorities = authorities.filter(file::equals).isPresent();
        boolean isKey = own.filter(pair -> file.equals(pair.key)).isPresent();
        return "no " + (isAuthorities ? "authorities" : isKey ? "key" : "certificate") + " can be read from " + file;
    }

    private SSLContext context() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    own.isPresent() ? keys(own.get()) : null,
                    authorities.isPresent() ? trust(authorities.get()) : null,
                    null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private TrustManager[] trust(Path file) throws IOException, GeneralSecurityException {
        KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
        anchors.load(null, null);
        for (Certificate certificate : certificates(file)) {
            anchors.setCertificateEntry("authority" + anchors.size(), certificate);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        return trust.getTrustManagers();
    }

    private KeyManager[] keys(Pair pair) throws IOException, GeneralSecurityException {
        Certificate[] chain = certificates(pair.certificate).toArray(Certificate[]::new);
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setKeyEntry("own", key(pair.key, chain[0].getPublicKey().getAlgorithm()), new char[0], chain);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        return keys.getKeyManagers();
    }

    private Collection<? extends Certificate> certificates(Path file) throws IOException {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (found.isEmpty()) {
                throw new IOException(wanted(file) + ": there are no certificates in it");
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new IOException(wanted(file) + ": " + e.getMessage(), e);
        }
    }

    private PrivateKey key(Path file, String algorithm) throws IOException {
        Matcher pem = KEY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new IOException(wanted(file)
                    + ": there is no BEGIN PRIVATE KEY in it (openssl pkcs8 -topk8 -nodes -in FILE" + " writes one)");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException(wanted(file) + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PemStore store && authorities.equals(store.authorities) && own.equals(store.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorities, own);
    }
}
