package vn.hanoi.ops.embedded;

/** A server that the console brings along could not start; the message says what is wrong, the advice what to do. */
final class StartFailure extends RuntimeException {

    private final String advice;

    StartFailure(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    StartFailure(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
