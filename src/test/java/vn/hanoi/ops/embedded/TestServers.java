package vn.hanoi.ops.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.SpringApplication;

/** The servers of one test run: each started when first asked for, all stopped after the last context is closed. */
final class TestServers {

    private static final Home HOME = new Home(Path.of("").toAbsolutePath());
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private TestServers() {}

    static Home home() {
        return HOME;
    }

    /** What tells this process's database, keys and folders from those of tests that run beside it. */
    static String fork() {
        return System.getProperty("console.test.fork", "alone");
    }

    /** The folder of the servers' data, for this run alone. */
    static synchronized Path folder() {
        return Folder.PATH;
    }

    static synchronized void stopAtTheEnd(AutoCloseable server) {
        if (STARTED.isEmpty()) {
            SpringApplication.getShutdownHandlers().add(TestServers::stopAll);
        }
        STARTED.push(server);
    }

    private static synchronized void stopAll() {
        while (!STARTED.isEmpty()) {
            try {
                STARTED.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("A server of the tests did not stop", e);
            }
        }
    }

    private static final class Folder {

        static final Path PATH =
                Home.made(HOME.root().resolve("target").resolve(fork()).resolve("servers"));

        static {
            stopAtTheEnd(HomeLock.take(PATH));
        }
    }
}
