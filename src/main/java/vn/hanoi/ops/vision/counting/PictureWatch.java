package vn.hanoi.ops.vision.counting;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.nodes.HeardElsewhere;
import vn.hanoi.ops.kernel.nodes.Lease;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.VisionSettings;
import vn.hanoi.ops.vision.Way;
import vn.hanoi.ops.vision.sources.JpegPicture;

/** Fetches the pictures when they are due; one console node does it. While no detector is installed, nothing is fetched. */
@Component
class PictureWatch implements DisposableBean {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int PATIENCE = 2;

    private final KnownPictures known;
    private final ModelStore model;
    private final PictureFetch fetch;
    private final Eyes eyes;
    private final EyesPulse pulse;
    private final ConsoleClock clock;
    private final Lease lease;
    private final FramePool pool;
    private final LiveChannel live;
    private final ApplicationEventPublisher events;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<CameraId, Long> asked = new ConcurrentHashMap<>();
    private final Set<CameraId> asking = ConcurrentHashMap.newKeySet();
    private final SamePictures same;
    private final Map<PictureData, FollowedVideo> videos = new HashMap<>();

    PictureWatch(
            KnownPictures known,
            ModelStore model,
            PictureFetch fetch,
            Eyes eyes,
            EyesPulse pulse,
            VisionSettings settings,
            CameraSettings cameras,
            ConsoleClock clock,
            LockProvider locks,
            LiveChannel live,
            ApplicationEventPublisher events) {
        this.known = known;
        this.model = model;
        this.fetch = fetch;
        this.eyes = eyes;
        this.same = new SamePictures(cameras.frozenAtLeast());
        this.live = live;
        this.events = events;
        this.pulse = pulse;
        this.clock = clock;
        this.lease = new Lease(locks, "vision-eyes", SILENCE);
        this.pool = new FramePool(
                settings.workers(), System::nanoTime, this::show, dropped -> pulse.dropped(dropped.camera()));
    }

    @Scheduled(fixedDelay = 500, initialDelay = 5_000)
    synchronized void look() {
        var watched = known.watched();
        boolean ours = !watched.isEmpty() && model.installed() && lease.held();
        Set<PictureData> films = new HashSet<>();
        if (ours) {
            for (PictureData pictures : watched) {
                if (pictures.way() == Way.SNAPSHOT) {
                    askWhenDue(pictures);
                } else {
                    films.add(pictures);
                }
            }
        }
        follow(films);
    }

    private void show(Frame frame) {
        eyes.look(frame);
        live.publish(EyesPulse.TOPIC, frame.camera(), frame.camera());
    }

    /** Tells the other nodes' screens what this one saw. */
    @Scheduled(fixedDelay = 3_000, initialDelay = 8_000)
    void tell() {
        pulse.news().ifPresent(events::publishEvent);
    }

    /** Shows what the node that looks saw. */
    @EventListener
    void on(HeardElsewhere heard) {
        if (heard.fact() instanceof EyesTold told) {
            pulse.hear(told);
            told.cameras().forEach(one -> live.publish(EyesPulse.TOPIC, one.camera(), one.camera()));
        }
    }

    @Override
    public synchronized void destroy() {
        workers.shutdownNow();
        follow(Set.of());
        pool.close();
    }

    private void askWhenDue(PictureData pictures) {
        long now = System.nanoTime();
        Long last = asked.get(pictures.camera());
        boolean due = last == null
                || now - last >= Duration.ofSeconds(pictures.everySeconds()).toNanos();
        if (due && asking.add(pictures.camera())) {
            asked.put(pictures.camera(), now);
            workers.execute(() -> ask(pictures));
        }
    }

    private void ask(PictureData pictures) {
        try {
            byte[] jpeg = fetch.snapshot(pictures);
            SamePictures.Again again = same.compare(pictures.camera(), jpeg, System.nanoTime());
            boolean known = again == SamePictures.Again.SAME || again == SamePictures.Again.STILL;
            if (!known || !eyes.again(pictures, clock.instant(), same.since(pictures.camera()))) {
                take(pictures, () -> JpegPicture.open(jpeg));
            }
            if (again == SamePictures.Again.STILL || again == SamePictures.Again.MOVES) {
                eyes.still(pictures.camera(), again == SamePictures.Again.STILL);
            }
        } catch (IOException | IllegalArgumentException e) {
            pulse.troubled(pictures.camera(), "NOT_REACHED");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asking.remove(pictures.camera());
        }
    }

    private void take(PictureData pictures, Frame.Picture picture) {
        Duration patience = Duration.ofSeconds(pictures.everySeconds()).multipliedBy(PATIENCE);
        pool.offer(new Frame(pictures.camera(), clock.instant(), System.nanoTime(), patience, picture));
    }

    private void follow(Set<PictureData> films) {
        videos.entrySet().removeIf(video -> {
            boolean over = !films.contains(video.getKey());
            if (over) {
                video.getValue().close();
            }
            return over;
        });
        for (PictureData film : films) {
            videos.computeIfAbsent(
                    film,
                    f -> new FollowedVideo(
                            fetch.film(f),
                            Duration.ofSeconds(f.everySeconds()),
                            picture -> take(f, () -> picture),
                            trouble -> pulse.troubled(f.camera(), trouble)));
        }
    }
}
