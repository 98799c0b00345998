package vn.hanoi.ops.cameras.poll;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.PolledSources;
import vn.hanoi.ops.cameras.sources.PolledSources.Polled;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.kernel.nodes.Lease;

/**
 * Asks the devices that want to be asked, each by itself, so that a slow one delays no other; one console node does it. A
 * device that cannot be reached gives no count at all.
 */
@Component
class SourcePoller implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SourcePoller.class);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration STREAM_PATIENCE = Duration.ofSeconds(10);

    private final PolledSources sources;
    private final SourceIntake intake;
    private final SourcePulse pulse;
    private final Lease lease;
    private final DeviceHttp http = new DeviceHttp();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<SourceId, Long> asked = new ConcurrentHashMap<>();
    private final Set<SourceId> busy = ConcurrentHashMap.newKeySet();

    SourcePoller(PolledSources sources, SourceIntake intake, SourcePulse pulse, LockProvider locks) {
        this.sources = sources;
        this.intake = intake;
        this.pulse = pulse;
        this.lease = new Lease(locks, "camera-polls", SILENCE);
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void look() {
        var all = sources.all();
        if (all.isEmpty() || !lease.held()) {
            return;
        }
        long now = System.nanoTime();
        for (Polled source : all) {
            Long last = asked.get(source.id());
            boolean due = last == null || now - last >= source.every().toNanos();
            if (due && busy.add(source.id())) {
                asked.put(source.id(), now);
                workers.execute(() -> ask(source));
            }
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private void ask(Polled source) {
        try {
            URI address = URI.create(source.address());
            if (source.address().contains("action=attach")) {
                follow(source, address);
            } else {
                take(source, http.get(address, login(source)));
            }
        } catch (IOException | IllegalArgumentException | DataAccessException e) {
            pulse.refuse(source.id(), e.getClass().getSimpleName() + ": " + e.getMessage());
            log.debug("Source {} could not be asked", source.code(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            busy.remove(source.id());
        }
    }

    private void follow(Polled source, URI address) throws IOException, InterruptedException {
        try (InputStream stream = http.open(address, login(source), STREAM_PATIENCE)) {
            AttachedStream.read(stream, part -> take(source, part.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private void take(Polled source, byte[] body) {
        intake.take(source.id(), new Message("", body));
    }

    private static java.util.Optional<DeviceLogin> login(Polled source) {
        return source.login().isBlank()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new DeviceLogin(source.login(), source.password()));
    }
}
