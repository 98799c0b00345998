package vn.hanoi.ops.cameras.sources;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;

/** Fills an empty register of sources with one of each product for the demo city; those that push have the key {@code demo}. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoSources {

    private static final Logger log = LoggerFactory.getLogger(DemoSources.class);
    private static final SourceKey KEY = new SourceKey("demo");
    private static final Map<String, String> PUSHING = Map.of(
            "hikvision", "CAM491",
            "axis", "CAM492",
            "fiware", "CAM493",
            "deepstream", "CAM494",
            "native", "CAM495",
            "dahua", "CAM496",
            "opendatacam", "CAM499");
    private static final Map<String, String> PUBLISHING =
            Map.of("onvif", "CAM497", "viseron", "CAM498", "frigate", "CAM490");

    private final CountSources register;
    private final SourceSnapshot snapshot;
    private final CameraRegistry cameras;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoSources(
            CountSources register,
            SourceSnapshot snapshot,
            CameraRegistry cameras,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.snapshot = snapshot;
        this.cameras = cameras;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() {
        if (!snapshot.all().isEmpty()) {
            return;
        }
        List<SourceData> sources = java.util.stream.Stream.concat(
                        PUSHING.entrySet().stream().flatMap(e -> source(e.getKey(), e.getValue()).stream()),
                        PUBLISHING.entrySet().stream()
                                .flatMap(e -> source(e.getKey(), e.getValue()).stream())
                                .map(s -> s.over(Transport.MQTT, "devices/" + s.product())))
                .toList();
        transaction.executeWithoutResult(status -> sources.forEach(this::save));
        snapshot.refresh();
        log.info("Demo city: {} sources of counts", sources.size());
    }

    private Optional<SourceData> source(String product, String camera) {
        Optional<Camera> known = cameras.findByCode(camera);
        return known.map(c -> SourceData.push("demo-" + product, c.name(), product, c.id()));
    }

    private void save(SourceData data) {
        CountSource source = CountSource.register(data, null, clock.instant());
        if (data.transport() == Transport.PUSH) {
            source.rekey(KEY, Duration.ZERO, clock.instant());
        }
        register.save(source);
    }
}
