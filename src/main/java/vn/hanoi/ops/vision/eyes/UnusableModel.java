package vn.hanoi.ops.vision.eyes;

/** The detector's model cannot be used on this machine. */
public class UnusableModel extends RuntimeException {

    UnusableModel(String model, Exception cause) {
        super("The model cannot be used: " + model, cause);
    }
}
