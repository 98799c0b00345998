package vn.hanoi.ops.vision.weights;

/** Weights are not those that were checked; nothing was installed. */
class WrongWeights extends RuntimeException {

    WrongWeights(String file, String expected, String found) {
        super(file + " has the checksum " + found + ", expected " + expected);
    }
}
