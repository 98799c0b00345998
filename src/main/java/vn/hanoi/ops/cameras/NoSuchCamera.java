package vn.hanoi.ops.cameras;

/** There is no such camera, or it lies outside the officer's area. */
public class NoSuchCamera extends RuntimeException {

    NoSuchCamera(CameraId id) {
        super("No camera " + id.value());
    }
}
