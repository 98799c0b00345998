package vn.hanoi.ops.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Observations of the demo city's cameras that were never sent before. */
class ObservationBodies {

    /** Observations in a call. */
    static final int SIZE = 5_000;

    private static final int CAMERAS = 500;

    private final Instant newest;
    private final AtomicLong sent = new AtomicLong();

    ObservationBodies(Instant newest) {
        this.newest = newest;
    }

    /** A call's body: ten moments of every camera. */
    byte[] call() {
        StringBuilder body = new StringBuilder(SIZE * 140).append("{\"observations\":[");
        for (int i = 0; i < SIZE; i++) {
            body.append(i == 0 ? "" : ",").append(element(true));
        }
        return body.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The camera's code for the next {@link #message}. */
    String nextCamera() {
        return camera(sent.get());
    }

    /** One observation, whose camera the topic names. */
    byte[] message() {
        return element(false).getBytes(StandardCharsets.UTF_8);
    }

    private String element(boolean named) {
        long n = sent.getAndIncrement();
        Instant at = newest.minusMillis(n / CAMERAS * 137);
        return (named ? "{\"camera\":\"" + camera(n) + "\"," : "{") + "\"at\":\"" + at
                + "\",\"kind\":\"GAUGE\",\"counts\":{\"person\":" + n % 90 + ",\"motorcycle\":" + n % 70 + ",\"car\":"
                + n % 11 + "}}";
    }

    private static String camera(long n) {
        return "CAM%03d".formatted(n % CAMERAS + 1);
    }
}
