package io.github.livestatus.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders that the servers' user may enter. */
final class Folders {
    /** The user of Icinga 2 on Debian. */
    static final String USER = "nagios";

    private Folders() {}

    /** Makes a new folder below the system's temporary one, readable for all users. */
    static Path create(String name) throws IOException {
        Path folder = Files.createTempDirectory("livestatus-" + name + "-");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes the servers' user the owner of the folder and its content. */
    static void handOver(Path folder) throws IOException {
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
        for (Path path : tree(folder)) {
            Files.setOwner(path, owner);
        }
    }

    /** Deletes the folder and its content. Missing files are no error. */
    static void delete(Path folder) {
        try {
            for (Path path : tree(folder)) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Children before their folders.
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
