package vn.hanoi.ops.cameras.mqtt;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.frigate.FrigateRecorder;

/** Finds the camera that a recorder calls by its own spelling of our code. */
final class FrigateCameras {

    private static final String PRODUCT = "frigate";

    private final CameraRegistry cameras;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    FrigateCameras(CameraRegistry cameras) {
        this.cameras = cameras;
    }

    Optional<Camera> find(String name) {
        return known(name).or(() -> {
            cameras.all().forEach(c -> codes.put(FrigateRecorder.nameOf(c.code()), c.code()));
            return known(name);
        });
    }

    private Optional<Camera> known(String name) {
        return Optional.ofNullable(codes.get(name))
                .flatMap(cameras::findByCode)
                .filter(c -> PRODUCT.equals(c.product()));
    }
}
