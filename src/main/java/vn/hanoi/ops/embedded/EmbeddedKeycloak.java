package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The real Keycloak in a process of its own. The distribution can be thrown away and fetched again; accounts and
 * sessions stay in the data folder until the realm's file changes.
 */
final class EmbeddedKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path distribution;
    private final Path data;
    private final Path themes;
    private final RealmFile realm;
    private final int port;
    private final Path log;
    private final ChildServer server;

    EmbeddedKeycloak(Home home, Path data, Path realm, int port) {
        this.distribution = home.keycloakDistribution();
        this.themes = home.themes();
        this.data = data;
        this.realm = new RealmFile(realm);
        this.port = port;
        this.log = Home.made(data.resolveSibling("log")).resolve(data.getFileName() + ".log");
        this.server = new ChildServer("Keycloak", data, log);
    }

    /** Stops a leftover of an earlier run and fails when somebody else has the port. */
    void claim() {
        server.stopLeftover();
        Ports.requireFree(port, "Keycloak", "KEYCLOAK_PORT");
        if (!Files.exists(distribution.resolve("bin/kc.sh"))) {
            throw new StartFailure(
                    "Keycloak is not in " + distribution + ".", "Start with ./console, which fetches it.");
        }
    }

    /** Starts the server without waiting for it. */
    void start() {
        optimise();
        importRealm();
        server.start(
                List.of(
                        "/bin/sh",
                        distribution.resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--cache=local",
                        "--spi-theme--folder--dir=" + themes,
                        "--db-url=jdbc:h2:file:" + data.resolve("keycloak")
                                + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"),
                environment());
    }

    /** Waits until the realm answers. */
    void awaitReady() {
        long since = System.nanoTime();
        while (!answers()) {
            server.requireAlive();
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new StartFailure("Keycloak does not answer.", "See " + log + ".");
            }
            Waiting.briefly();
        }
    }

    RealmFile realm() {
        return realm;
    }

    /** Forgets the data; only between claim and start. */
    void forget() {
        Home.emptied(data);
    }

    @Override
    public void close() {
        server.stop();
    }

    private void optimise() {
        Path built = distribution.resolve("built");
        if (Files.exists(built)) {
            return;
        }
        Progress.step("preparing Keycloak, once");
        ChildServer build = new ChildServer("Keycloak's preparation", data, log);
        build.start(
                List.of("/bin/sh", distribution.resolve("bin/kc.sh").toString(), "build", "--db=dev-file"),
                environment());
        build.awaitSuccess();
        try {
            Files.createFile(built);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + built + ".", "Check the rights of its folder.", e);
        }
    }

    private void importRealm() {
        Path imports = Home.made(distribution.resolve("data").resolve("import"));
        Path known = data.resolveSibling(data.getFileName() + ".realm");
        try {
            Files.copy(realm.path(), imports.resolve("hanoi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            if (!Files.exists(known) || Files.mismatch(known, realm.path()) >= 0) {
                Home.emptied(data);
                Files.copy(realm.path(), known, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure("The realm " + realm.path() + " cannot be imported.", "Check the file.", e);
        }
    }

    private static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }

    private boolean answers() {
        try {
            HttpURLConnection call = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/realms/hanoi")
                    .toURL()
                    .openConnection();
            call.setConnectTimeout(1_000);
            call.setReadTimeout(5_000);
            return call.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
