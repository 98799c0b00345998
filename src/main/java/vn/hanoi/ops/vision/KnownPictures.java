package vn.hanoi.ops.vision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The register in memory, with what fetching pictures needs; another node's changes are noticed within seconds. */
@Component
public class KnownPictures implements SmartInitializingSingleton {

    static final String PASSWORD_USE = "vision.camera.password";

    private final PictureCameras register;
    private final JdbcClient jdbc;
    private final Seals seals;
    private volatile Map<CameraId, PictureDetails> byCamera = Map.of();
    private volatile Map<CameraId, byte[]> passwords = Map.of();
    private volatile String mark = "";

    KnownPictures(PictureCameras register, JdbcClient jdbc, Seals seals) {
        this.register = register;
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Those that are to be looked at. */
    public List<PictureData> watched() {
        return byCamera.values().stream()
                .filter(d -> !d.paused())
                .map(PictureDetails::data)
                .toList();
    }

    /** The device's password, or an empty text when it has none. */
    public String password(CameraId camera) {
        byte[] sealed = passwords.get(camera);
        return sealed == null ? "" : seals.open(PASSWORD_USE, sealed);
    }

    Collection<PictureDetails> all() {
        return byCamera.values();
    }

    Optional<PictureDetails> find(CameraId camera) {
        return Optional.ofNullable(byCamera.get(camera));
    }

    /** Reads the register anew. */
    synchronized void refresh() {
        mark = newest();
        Map<CameraId, PictureDetails> details = new LinkedHashMap<>();
        Map<CameraId, byte[]> secrets = new LinkedHashMap<>();
        for (PictureCamera pictures : register.findAll()) {
            details.put(pictures.camera(), pictures.details());
            byte[] sealed = pictures.password();
            if (sealed != null) {
                secrets.put(pictures.camera(), sealed);
            }
        }
        byCamera = details;
        passwords = secrets;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void refreshWhenChangedElsewhere() {
        if (!mark.equals(newest())) {
            refresh();
        }
    }

    private String newest() {
        return jdbc.sql("SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(version), 0)) FROM vision_camera")
                .query(String.class)
                .single();
    }
}
