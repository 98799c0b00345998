package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildServerTests {

    @TempDir
    Path folder;

    private Path data;
    private ProcessHandle running;

    @BeforeEach
    void makeData() {
        data = Home.made(folder.resolve("data"));
    }

    @AfterEach
    void endWhatRuns() {
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Test
    void stopsWhatACrashLeftRunningOnItsData() throws IOException {
        child().start(List.of("/bin/sh", "-c", "sleep 60; true", data.toString()), Map.of());
        running = kept();

        child().stopLeftover();

        assertThat(running.isAlive()).isFalse();
        assertThat(running.descendants()).isEmpty();
    }

    @Test
    void leavesAStrangerAloneThatHasTheOldNumber() throws IOException {
        running = new ProcessBuilder("/bin/sleep", "60").start().toHandle();
        Files.writeString(folder.resolve("data.pid"), Long.toString(running.pid()));

        child().stopLeftover();

        assertThat(running.isAlive()).isTrue();
        assertThat(folder.resolve("data.pid")).doesNotExist();
    }

    @Test
    void stopsItsChildrenToo() throws IOException {
        ChildServer server = child();
        server.start(List.of("/bin/sh", "-c", "sleep 60; true"), Map.of());
        running = kept();

        server.stop();

        assertThat(running.isAlive()).isFalse();
        assertThat(folder.resolve("data.pid")).doesNotExist();
    }

    private ChildServer child() {
        return new ChildServer("a server", data, folder.resolve("log"));
    }

    private ProcessHandle kept() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("data.pid"))))
                .orElseThrow();
    }
}
