package vn.hanoi.ops.embedded;

/** The pause between two looks at a server that is starting. */
final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    static void briefly() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", "Start again.", e);
        }
    }
}
