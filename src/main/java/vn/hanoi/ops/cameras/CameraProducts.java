package vn.hanoi.ops.cameras;

import java.util.List;

/** What can send a camera's counts, by code. */
public final class CameraProducts {

    /** All codes, the console's own form first. */
    public static final List<String> ALL = List.of(
            "native",
            "frigate",
            "onvif",
            "hikvision",
            "dahua",
            "axis",
            "fiware",
            "deepstream",
            "opendatacam",
            "viseron",
            "vision");

    private CameraProducts() {}
}
