package vn.hanoi.ops.cameras.poll;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks a device; an answer that is no success is an error and never a count. */
public final class DeviceHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;
    private static final int FIRST_FAILURE = 300;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Duration patience;
    private final Duration silence;

    /** Waits 5 seconds for a whole answer, and lets a stream that never ends be silent for 60. */
    public DeviceHttp() {
        this(PATIENCE, SILENCE);
    }

    DeviceHttp(Duration patience, Duration silence) {
        this.patience = patience;
        this.silence = silence;
    }

    /** The device answered, and not with success. */
    public static final class Refused extends IOException {
        Refused(int status) {
            super("HTTP " + status);
        }
    }

    /** The whole answer. @throws IOException when there is none, it is no success or it is too long */
    byte[] get(URI address, Optional<DeviceLogin> login) throws IOException, InterruptedException {
        return get(address, login, MOST_BYTES);
    }

    /**
     * The whole answer.
     *
     * @param most bytes
     * @throws IOException when it is not whole within 5 seconds, it is no success or it is too long
     */
    public byte[] get(URI address, Optional<DeviceLogin> login, int most) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        InputStream answer = answer(address, login, patience);
        Duration left = patience.minusNanos(System.nanoTime() - begun);
        try (InputStream body = new WatchedStream(answer, left, false)) {
            byte[] read = body.readNBytes(most + 1);
            if (read.length > most) {
                throw new IOException("The answer is longer than " + most + " bytes");
            }
            return read;
        }
    }

    /** An answer that may never end. @throws IOException also while reading, when nothing comes for 60 seconds */
    InputStream open(URI address, Optional<DeviceLogin> login, Duration forItsBegin)
            throws IOException, InterruptedException {
        return new WatchedStream(answer(address, login, forItsBegin), silence, true);
    }

    private InputStream answer(URI address, Optional<DeviceLogin> login, Duration patience)
            throws IOException, InterruptedException {
        Question question = Question.at(address);
        HttpResponse<InputStream> response = send(question, Optional.empty(), patience);
        if (response.statusCode() == UNAUTHORIZED && login.isPresent()) {
            response.body().close();
            Optional<String> proof = proof(response.headers().allValues("WWW-Authenticate"), login.get(), question);
            response = send(question, proof, patience);
        }
        if (response.statusCode() >= FIRST_FAILURE) {
            response.body().close();
            throw new Refused(response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<InputStream> send(Question question, Optional<String> login, Duration patience)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(question.address()).timeout(patience);
        question.posted().ifPresent(json -> request.header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        login.ifPresent(value -> request.header("Authorization", value));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** The digest method is preferred, because it does not give the password away. */
    private static Optional<String> proof(List<String> challenges, DeviceLogin login, Question question) {
        return challenges.stream()
                .sorted((a, b) -> Boolean.compare(b.startsWith("Digest"), a.startsWith("Digest")))
                .flatMap(c -> login.answer(c, question.method(), question.target()).stream())
                .findFirst();
    }
}
