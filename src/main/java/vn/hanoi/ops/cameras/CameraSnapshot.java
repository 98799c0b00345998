package vn.hanoi.ops.cameras;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The register in memory, for everything that happens thousands of times a second. */
@Component
class CameraSnapshot implements SmartInitializingSingleton {

    /** A camera in use, with the small number under which the stream tables know it. */
    record Numbered(Camera camera, int number) {}

    private record State(
            Map<CameraId, Camera> byId,
            Map<String, Numbered> byCode,
            Map<Integer, Camera> byNumber,
            Map<CameraId, Integer> numbers,
            List<CameraDetails> details) {}

    private final RegisteredCameras register;
    private final JdbcClient jdbc;
    private final AtomicReference<State> state =
            new AtomicReference<>(new State(Map.of(), Map.of(), Map.of(), Map.of(), List.of()));
    private volatile String mark = "";

    CameraSnapshot(RegisteredCameras register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Reads the register anew. */
    void refresh() {
        mark = newest();
        Map<CameraId, Camera> byId = new LinkedHashMap<>();
        Map<String, Numbered> byCode = new LinkedHashMap<>();
        Map<Integer, Camera> byNumber = new LinkedHashMap<>();
        Map<CameraId, Integer> numbers = new LinkedHashMap<>();
        List<RegisteredCamera> all = register.findAll(Sort.by("code"));
        for (RegisteredCamera entry : all) {
            Camera camera = entry.details().camera();
            byNumber.put(entry.number(), camera);
            numbers.put(camera.id(), entry.number());
            if (!entry.retired()) {
                byId.put(camera.id(), camera);
                byCode.put(key(camera.code()), new Numbered(camera, entry.number()));
            }
        }
        List<CameraDetails> details =
                all.stream().map(RegisteredCamera::details).toList();
        state.set(new State(byId, byCode, byNumber, numbers, details));
    }

    /** Comes before those who ask the register about what changed. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(CamerasChanged.class)
    void onChange() {
        refreshWhenChangedElsewhere();
    }

    /** Notices what another console node changed. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void refreshWhenChangedElsewhere() {
        if (!mark.equals(newest())) {
            refresh();
        }
    }

    Collection<Camera> all() {
        return state.get().byId().values();
    }

    Optional<Camera> find(CameraId id) {
        return Optional.ofNullable(state.get().byId().get(id));
    }

    Optional<Numbered> findByCode(String code) {
        return Optional.ofNullable(state.get().byCode().get(key(code)));
    }

    /** The camera of a number, retired ones too. */
    Optional<Camera> numbered(int number) {
        return Optional.ofNullable(state.get().byNumber().get(number));
    }

    /** The number of a camera, retired ones too. */
    Optional<Integer> numberOf(CameraId id) {
        return Optional.ofNullable(state.get().numbers().get(id));
    }

    /** All cameras by code, retired ones too. */
    List<CameraDetails> details() {
        return state.get().details();
    }

    private String newest() {
        return jdbc.sql("SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(version), 0), ' ', BIT_XOR(CRC32(id)))"
                        + " FROM camera_register")
                .query(String.class)
                .single();
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
