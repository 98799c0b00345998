package vn.hanoi.ops.vision.eyes;

import java.awt.image.BufferedImage;
import java.util.List;

/** Whatever finds people and vehicles in a picture. */
public interface Spotter {

    /** What is in the picture, the surest first. */
    List<Sighting> look(BufferedImage picture, Look look);
}
