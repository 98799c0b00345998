package vn.hanoi.ops.cameras.trouble;

import java.util.Set;
import vn.hanoi.ops.cameras.CameraSign;

/** In which way a camera does not do its work. */
public enum TroubleKind {
    /** Silent, or said to be down. */
    OFFLINE(true, CameraSign.SIGNAL_LOST, CameraSign.NOT_COUNTING),
    /** The same number for too long. */
    FROZEN(true, CameraSign.FROZEN),
    /** Nothing can be seen in its picture. */
    BLIND(true, CameraSign.PICTURE_UNUSABLE),
    /** It looks elsewhere. */
    MOVED(true, CameraSign.SCENE_CHANGED),
    /** Its clock is wrong, so its counts are not believed. */
    CLOCK(true, CameraSign.CLOCK_WRONG),
    /** Its messages come clearly more seldom than is usual for it. */
    SELDOM(false, CameraSign.TOO_SELDOM),
    /** Nothing counted in an hour in which it usually counts. */
    ZERO_HOUR(false, CameraSign.ZERO_HOUR),
    /** It goes another way than its neighbours. */
    DISAGREES(false, CameraSign.DISAGREES),
    /** Somebody works on it: no trouble, remembered because its numbers are not the street's meanwhile. */
    WORK(false);

    private final boolean outage;
    private final Set<CameraSign> signs;

    TroubleKind(boolean outage, CameraSign... signs) {
        this.outage = outage;
        this.signs = Set.of(signs);
    }

    /** Tells whether the camera's counts are missing or not believed meanwhile; the others are doubts. */
    public boolean outage() {
        return outage;
    }

    /** The signs by which it is noticed. */
    public Set<CameraSign> signs() {
        return signs;
    }
}
