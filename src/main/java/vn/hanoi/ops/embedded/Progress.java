package vn.hanoi.ops.embedded;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a start, told to whoever waits at the terminal. */
final class Progress {

    static final String LOGGER = "console.start";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    private Progress() {}

    static void step(String what) {
        LOG.info("• {}", what);
    }

    static void done(String what, long sinceNanos) {
        Duration took = Duration.ofNanos(System.nanoTime() - sinceNanos);
        LOG.info("✓ {} ({},{} s)", what, took.toSeconds(), took.toMillisPart() / 100);
    }

    static void done(String what) {
        LOG.info("✓ {}", what);
    }

    static void say(String line) {
        LOG.info("{}", line);
    }
}
