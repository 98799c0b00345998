package vn.hanoi.ops.cameras;

import java.time.Duration;
import vn.hanoi.ops.kernel.GeoPoint;

/** Cameras for tests. */
public final class CameraFixtures {

    /** Near the Temple of Literature, in Đống Đa. */
    public static final GeoPoint VAN_MIEU = new GeoPoint(21.0285, 105.8355);

    /** On the bank of the Hoàn Kiếm lake. */
    public static final GeoPoint HOAN_KIEM = new GeoPoint(21.0288, 105.8538);

    private CameraFixtures() {}

    /** A camera of the console's own form that reports every five seconds. */
    public static CameraData camera(String code, GeoPoint position) {
        return new CameraData(
                code, "Nút " + code, "Quốc Tử Giám", position, "native", Duration.ofSeconds(5), 400.0, 4, "");
    }

    /** A camera behind a Frigate recorder. */
    public static CameraData frigate(String code, GeoPoint position) {
        return new CameraData(
                code, "Nút " + code, "Tràng Tiền", position, "frigate", Duration.ofSeconds(10), null, null, "");
    }
}
