package vn.hanoi.ops.people;

import vn.hanoi.ops.kernel.PlainText;

/** Keeps signs that nobody sees out of what is entered about persons. */
final class PlainTexts {

    private PlainTexts() {}

    /** @throws IllegalArgumentException naming the sign that no text may hold */
    static void require(String text) {
        PlainText.fault(text).ifPresent(sign -> {
            throw new IllegalArgumentException("A text holds " + PlainText.name(sign));
        });
    }
}
