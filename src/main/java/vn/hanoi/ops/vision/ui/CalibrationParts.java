package vn.hanoi.ops.vision.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.vision.PictureRegister;
import vn.hanoi.ops.vision.calibration.CalibrationBook;
import vn.hanoi.ops.vision.counting.PictureSight;

/** What the screen for measuring asks. */
@Component
record CalibrationParts(
        CalibrationBook book, CameraRegistry cameras, CameraList list, PictureRegister pictures, PictureSight sight) {}
