package vn.hanoi.ops.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.boot.SpringApplication;

/** The servers of one test run: each started when first asked for, all stopped when the run ends. */
public final class TestServers implements LauncherSessionListener {

    private static final Home HOME = new Home(Path.of("").toAbsolutePath());
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    static Home home() {
        return HOME;
    }

    static synchronized Path folder() {
        Path folder = Home.made(HOME.root().resolve("target").resolve("test-servers"));
        if (STARTED.isEmpty()) {
            STARTED.push(HomeLock.take(folder));
        }
        return folder;
    }

    static synchronized void stopAtTheEnd(AutoCloseable server) {
        STARTED.push(server);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SpringApplication.getShutdownHandlers().add(TestServers::stopAll);
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
}
