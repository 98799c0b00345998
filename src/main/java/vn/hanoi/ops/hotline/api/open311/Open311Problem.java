package vn.hanoi.ops.hotline.api.open311;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A caller's mistake, answered in the standard's own form of errors. */
class Open311Problem extends RuntimeException {

    private final HttpStatus status;
    private final Duration wait;

    private Open311Problem(HttpStatus status, String description, Duration wait) {
        super(description);
        this.status = status;
        this.wait = wait;
    }

    /** Something is missing or wrong: 400. */
    static Open311Problem bad(String description) {
        return new Open311Problem(HttpStatus.BAD_REQUEST, description, Duration.ZERO);
    }

    /** The key is missing or wrong: 403. */
    static Open311Problem forbidden(String description) {
        return new Open311Problem(HttpStatus.FORBIDDEN, description, Duration.ZERO);
    }

    /** There is no such service, jurisdiction, token or request: 404. */
    static Open311Problem unknown(String description) {
        return new Open311Problem(HttpStatus.NOT_FOUND, description, Duration.ZERO);
    }

    /** The address is known, but not with this method: 405. */
    static Open311Problem wrongMethod() {
        return new Open311Problem(HttpStatus.METHOD_NOT_ALLOWED, "The method is not GET or POST here", Duration.ZERO);
    }

    /** More was sent than is taken: 413. */
    static Open311Problem tooLarge(String description) {
        return new Open311Problem(HttpStatus.CONTENT_TOO_LARGE, description, Duration.ZERO);
    }

    /** Too much was asked: 429. */
    static Open311Problem tooMany(Duration wait) {
        return new Open311Problem(HttpStatus.TOO_MANY_REQUESTS, "Too many calls; wait " + seconds(wait) + " s", wait);
    }

    HttpStatus status() {
        return status;
    }

    /** Whole seconds to wait, of a refusal of too many calls. */
    long waitSeconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
