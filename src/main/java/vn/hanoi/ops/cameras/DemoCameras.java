package vn.hanoi.ops.cameras;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Fills an empty register with the demo city's cameras, before the rooms that build on them load theirs. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoCameras {

    private static final Logger log = LoggerFactory.getLogger(DemoCameras.class);

    private final CameraSnapshot snapshot;
    private final CameraImport cameras;
    private final Resource file;

    DemoCameras(CameraSnapshot snapshot, CameraImport cameras, @Value("classpath:demo/cameras.csv") Resource file) {
        this.snapshot = snapshot;
        this.cameras = cameras;
        this.file = file;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() throws IOException {
        if (!snapshot.details().isEmpty()) {
            return;
        }
        ImportReport report = cameras.load(file.getContentAsString(StandardCharsets.UTF_8));
        report.faults().forEach(fault -> log.warn("Demo camera not loaded: {}", fault));
        log.info("Demo city: {} cameras", report.clean() ? report.added() : 0);
    }
}
