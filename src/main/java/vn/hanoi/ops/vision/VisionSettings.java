package vn.hanoi.ops.vision;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The console's own eyes on this machine.
 *
 * @param model where {@code ./console vision install} puts the detector
 * @param cores how many cores may look at pictures; 0 for all but one, at least one
 */
@ConfigurationProperties("console.vision")
public record VisionSettings(
        @DefaultValue("var/models/nanodet.onnx") Path model,
        @DefaultValue("0") int cores) {

    /** How many pictures are looked at side by side. */
    public int workers() {
        return cores > 0 ? cores : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
