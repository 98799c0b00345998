package vn.hanoi.ops.vision;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;

/** What must be true of a camera whose pictures are looked at. */
@Component
class PictureCheck {

    /** The product under which the register of cameras knows those that the console counts in itself. */
    static final String PRODUCT = "vision";

    private static final int ADDRESS_LENGTH = 300;
    private static final int LOGIN_LENGTH = 120;
    private static final int LONGEST = 600;
    private static final int LEAST_SURE = 20;
    private static final int MOST_SURE = 90;

    private final CameraRegistry cameras;

    PictureCheck(CameraRegistry cameras) {
        this.cameras = cameras;
    }

    /** By field the code of its fault; empty when all is right. */
    Map<String, String> faults(PictureData data) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Camera> camera = cameras.find(data.camera());
        if (camera.isEmpty()) {
            faults.put("camera", "CAMERA_UNKNOWN");
        } else if (!PRODUCT.equals(camera.get().product())) {
            faults.put("camera", "OTHER_PRODUCT");
        }
        if (!fits(data)) {
            faults.put("address", "ADDRESS_" + data.way());
        }
        if (data.login().strip().length() > LOGIN_LENGTH) {
            faults.put("login", "TOO_LONG");
        }
        if (data.everySeconds() < 1 || data.everySeconds() > LONGEST) {
            faults.put("everySeconds", "EVERY_RANGE");
        }
        if (data.surePercent() < LEAST_SURE || data.surePercent() > MOST_SURE) {
            faults.put("surePercent", "SURE_RANGE");
        }
        return faults;
    }

    /** A login in the address would stand in lists and logs; it has fields of its own. */
    private static boolean fits(PictureData data) {
        try {
            URI address = new URI(data.address().strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return data.address().length() <= ADDRESS_LENGTH
                    && data.way().schemes().contains(scheme)
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
