package vn.hanoi.ops.cameras;

import java.util.Optional;

/** What another room has to say about a camera on its record, in the officer's language; a room has a bean of it. */
public interface CameraRemarks {

    /** One sentence about the camera, or nothing when all is as usual. */
    Optional<String> about(Camera camera);
}
