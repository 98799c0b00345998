package vn.hanoi.ops.vision.counting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.vision.VisionSettings;
import vn.hanoi.ops.vision.eyes.Detector;
import vn.hanoi.ops.vision.eyes.Spotter;
import vn.hanoi.ops.vision.eyes.UnusableModel;

/** The detector once it is installed; a running console notices that without a restart. */
@Component
public class ModelStore implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ModelStore.class);

    private final Path model;
    private @Nullable Detector detector;
    private boolean broken;

    ModelStore(VisionSettings settings) {
        this.model = settings.model();
    }

    /** Tells whether pictures can be counted on this machine. */
    public boolean installed() {
        return spotter().isPresent();
    }

    /** The detector, or nothing while it is not installed. */
    public synchronized Optional<Spotter> spotter() {
        if (detector == null && !broken && Files.isRegularFile(model)) {
            try {
                detector = new Detector(model);
            } catch (UnusableModel | LinkageError e) {
                broken = true;
                log.warn("The detector cannot be used; install it anew and restart", e);
            }
        }
        return Optional.ofNullable(detector);
    }

    @Override
    public synchronized void destroy() {
        if (detector != null) {
            detector.close();
            detector = null;
        }
    }
}
