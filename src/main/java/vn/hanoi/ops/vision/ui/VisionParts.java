package vn.hanoi.ops.vision.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.vision.PictureRegister;
import vn.hanoi.ops.vision.counting.EyesPulse;
import vn.hanoi.ops.vision.counting.ModelStore;
import vn.hanoi.ops.vision.counting.Thumbnails;

/** What the screen of the picture cameras asks. */
@Component
record VisionParts(
        PictureRegister register,
        CameraRegistry cameras,
        ModelStore model,
        EyesPulse pulse,
        Thumbnails thumbnails,
        LiveChannel live) {}
