package vn.hanoi.ops.vision;

import java.util.Set;

/** How pictures come from a camera. */
public enum Way {
    /** One JPEG picture at an address, asked for again and again. */
    SNAPSHOT("http", "https"),
    /** One answer that never ends, picture after picture. */
    MJPEG("http", "https"),
    /** A list of short films. */
    HLS("http", "https"),
    /** A stream of a camera or a recorder. */
    RTSP("rtsp", "rtsps");

    private final Set<String> schemes;

    Way(String plain, String secure) {
        this.schemes = Set.of(plain, secure);
    }

    /** The schemes that an address of this way begins with. */
    public Set<String> schemes() {
        return schemes;
    }
}
