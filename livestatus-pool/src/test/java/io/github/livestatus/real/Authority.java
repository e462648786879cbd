package io.github.livestatus.real;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority, made by openssl in a new folder that the servers' user may read. */
final class Authority implements AutoCloseable {
    private static final int DAYS = 2;
    private static final char[] NO_PASSWORD = new char[0];

    private final Path folder;
    private final Issued self;
    private int count;

    private Authority(Path folder) {
        this.folder = folder;
        this.self = new Issued(folder.resolve("authority.pem"), folder.resolve("authority.key"));
    }

    /**
     * The certificate of a server or client.
     *
     * @param certificate in PEM
     * @param key its private key in PEM, without a password
     */
    record Issued(Path certificate, Path key) {}

    static Authority create(String name) throws IOException {
        Authority authority = new Authority(Folders.create("authority"));
        try {
            authority.request(
                    authority.self.key(),
                    authority.self.certificate(),
                    "/CN=" + name,
                    "basicConstraints=critical,CA:true",
                    List.of("-x509", "-days", String.valueOf(DAYS)));
            return authority;
        } catch (IOException | RuntimeException e) {
            authority.close();
            throw e;
        }
    }

    /** Makes a valid certificate for this name and for 127.0.0.1. */
    Issued issue(String name) throws IOException {
        return issue(name, DAYS);
    }

    /** Makes a certificate that expired yesterday. */
    Issued issueExpired(String name) throws IOException {
        return issue(name, -1);
    }

    /** Returns the authority's own certificate. */
    Path certificate() {
        return self.certificate();
    }

    /** Returns a client's context that trusts only this authority and has no certificate. */
    SSLContext trusted() {
        return trustedShowing(null);
    }

    /** Returns a client's context that trusts only this authority. */
    SSLContext trustedShowing(Issued own) {
        try {
            KeyStore anchors = emptyStore();
            anchors.setCertificateEntry("authority", certificate(certificate()));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(anchors);
            KeyStore keys = emptyStore();
            if (own != null) {
                Certificate[] chain = {certificate(own.certificate())};
                keys.setKeyEntry("own", key(own.key()), NO_PASSWORD, chain);
            }
            KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            shown.init(keys, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(shown.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }

    private Issued issue(String name, int days) throws IOException {
        count++;
        Issued issued = new Issued(folder.resolve(count + ".pem"), folder.resolve(count + ".key"));
        Path wish = folder.resolve(count + ".csr");
        request(issued.key(), wish, "/CN=" + name, "subjectAltName=DNS:" + name + ",IP:127.0.0.1", List.of());
        openssl(List.of(
                "x509",
                "-req",
                "-in",
                wish.toString(),
                "-CA",
                self.certificate().toString(),
                "-CAkey",
                self.key().toString(),
                "-days",
                String.valueOf(days),
                "-copy_extensions",
                "copy",
                "-out",
                issued.certificate().toString()));
        return issued;
    }

    private void request(Path key, Path out, String subject, String extension, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "req",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-noenc",
                "-subj",
                subject,
                "-addext",
                extension,
                "-keyout",
                key.toString(),
                "-out",
                out.toString()));
        arguments.addAll(more);
        openssl(arguments);
        Folders.handOver(folder);
    }

    private static void openssl(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(arguments);
        Programs.run(command);
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static Certificate certificate(Path file) throws GeneralSecurityException, IOException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static PrivateKey key(Path file) throws GeneralSecurityException, IOException {
        String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        byte[] der = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
    }
}
