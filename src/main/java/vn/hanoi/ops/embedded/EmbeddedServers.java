package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The servers that one console brings along: claimed first, then started side by side, stopped together. */
final class EmbeddedServers implements AutoCloseable {

    private final HomeLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final boolean fresh;
    private final @Nullable EmbeddedDatabase database;
    private final @Nullable EmbeddedBroker broker;
    private final @Nullable EmbeddedKeycloak keycloak;
    private CompletableFuture<Void> databaseStart = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> keycloakStart = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> brokerStart = CompletableFuture.completedFuture(null);

    EmbeddedServers(EmbeddedProperties wanted) {
        Home home = wanted.folders();
        fresh = wanted.fresh();
        lock = HomeLock.take(home.kept(""));
        database = wanted.database()
                ? new EmbeddedDatabase(
                        home.databaseBinaries(),
                        home.kept("db"),
                        home.kept("log").resolve("database.log"),
                        wanted.databasePort())
                : null;
        broker = wanted.broker()
                ? new EmbeddedBroker(wanted.brokerPort(), wanted.brokerUser(), wanted.brokerPassword())
                : null;
        keycloak = wanted.keycloak()
                ? new EmbeddedKeycloak(home, home.kept("keycloak"), home.realm(wanted.realm()), wanted.keycloakPort())
                : null;
    }

    void start() {
        claim();
        if (fresh) {
            forget();
        }
        if (keycloak != null) {
            keycloakStart = aside(keycloak::start);
        }
        if (database != null) {
            databaseStart = aside(database::start);
        }
        if (broker != null) {
            brokerStart = aside(broker::start);
        }
    }

    @Nullable
    EmbeddedDatabase database() {
        return database;
    }

    EmbeddedDatabase startedDatabase() {
        if (database == null) {
            throw new IllegalStateException("No embedded database was asked for");
        }
        await(databaseStart);
        return database;
    }

    /** Waits for the broker and for Keycloak and gives its realm; null when no Keycloak was asked for. */
    @Nullable
    RealmFile awaitKeycloak() {
        await(brokerStart);
        if (keycloak == null) {
            return null;
        }
        await(keycloakStart);
        keycloak.awaitReady();
        return keycloak.realm();
    }

    /** Stops what was started; calling it twice does no harm. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (keycloak != null) {
            settled(keycloakStart);
            keycloak.close();
        }
        if (broker != null) {
            settled(brokerStart);
            broker.close();
        }
        if (database != null) {
            settled(databaseStart);
            database.close();
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void claim() {
        if (database != null) {
            database.claim();
        }
        if (keycloak != null) {
            keycloak.claim();
        }
        if (broker != null) {
            broker.claim();
        }
    }

    private void forget() {
        if (database != null) {
            database.forget();
        }
        if (keycloak != null) {
            keycloak.forget();
        }
        Progress.step("data of earlier runs forgotten");
    }

    private static CompletableFuture<Void> aside(Runnable start) {
        return CompletableFuture.runAsync(start, work -> Thread.ofVirtual().start(work));
    }

    private static void await(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    private static void settled(CompletableFuture<Void> start) {
        start.exceptionally(failure -> null).join();
    }
}
