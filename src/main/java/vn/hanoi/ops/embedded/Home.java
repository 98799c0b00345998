package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The folders of one installation: what it keeps ({@code var}) and what it can fetch again ({@code .tools}). */
record Home(Path root) {

    static final String KEYCLOAK_VERSION = "26.7.3";

    Path kept(String name) {
        return made(root.resolve("var").resolve(name));
    }

    Path databaseBinaries() {
        return made(root.resolve(".tools").resolve("mariadb"));
    }

    Path keycloakDistribution() {
        return root.resolve(".tools").resolve("keycloak-" + KEYCLOAK_VERSION);
    }

    Path realm(String name) {
        return root.resolve("realms").resolve(name).resolve("hanoi-realm.json");
    }

    Path themes() {
        return root.resolve("realms").resolve("themes");
    }

    static void emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
        made(folder);
    }

    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + folder, e);
        }
    }
}
