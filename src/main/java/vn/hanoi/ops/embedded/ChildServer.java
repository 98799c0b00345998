package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server in a process of its own. Its number is kept in a file beside its data, so that a start after a crash finds
 * what was left running; only a process whose command line names this very data folder counts as ours.
 */
final class ChildServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Path data;
    private final Path log;
    private final Path pidFile;
    private @Nullable Process process;

    ChildServer(String name, Path data, Path log) {
        this.name = name;
        this.data = data;
        this.log = log;
        this.pidFile = data.resolveSibling(data.getFileName() + ".pid");
    }

    void start(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process started = builder.start();
            process = started;
            Files.writeString(pidFile, Long.toString(started.pid()));
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + name + ".", "See " + log + ".", e);
        }
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    void requireAlive() {
        if (!alive()) {
            throw new StartFailure(name + " ended by itself while starting.", "See " + log + ".");
        }
    }

    /** Waits for a program that does one thing and ends. */
    void awaitSuccess() {
        Process running = Objects.requireNonNull(process, "not started");
        try {
            if (running.waitFor() != 0) {
                throw new StartFailure(name + " failed.", "See " + log + ".");
            }
            forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name + " was interrupted.", "Start again.", e);
        }
    }

    /** Stops what an earlier start left running on the same data, and nothing else. */
    void stopLeftover() {
        leftover().ifPresent(handle -> {
            Progress.step("stopping " + name + " that an earlier run left behind");
            end(handle);
        });
        forget();
    }

    void stop() {
        if (process != null) {
            end(process.toHandle());
            process = null;
            forget();
        }
    }

    private Optional<ProcessHandle> leftover() {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(this::isOurs);
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + pidFile + ".", "Check its rights.", e);
        }
    }

    private boolean isOurs(ProcessHandle handle) {
        String[] arguments = handle.info().arguments().orElse(new String[0]);
        return Stream.of(arguments).anyMatch(a -> a.contains(data.toString()));
    }

    private static void end(ProcessHandle handle) {
        List<ProcessHandle> all =
                Stream.concat(handle.descendants(), Stream.of(handle)).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            if (!ends(one)) {
                one.destroyForcibly();
                ends(one);
            }
        }
    }

    private static boolean ends(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !handle.isAlive();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StartFailure("Cannot delete " + pidFile + ".", "Check the rights of its folder.", e);
        }
    }
}
