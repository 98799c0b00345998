package vn.hanoi.ops.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Posts full calls, two at a time. */
class HttpSender {

    private static final int LANES = 2;

    private final RunningConsole console;
    private final ObservationBodies bodies;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpSender(RunningConsole console, ObservationBodies bodies) {
        this.console = console;
        this.bodies = bodies;
    }

    /** Accepted observations a second. */
    double perSecond(int calls) throws IOException, InterruptedException {
        String token = console.client().gatewayToken("demo");
        List<byte[]> ready = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            ready.add(bodies.call());
        }
        long began = System.nanoTime();
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            int first = lane;
            lanes.add(CompletableFuture.runAsync(() -> {
                for (int i = first; i < calls; i += LANES) {
                    post(ready.get(i), token);
                }
            }));
        }
        lanes.forEach(CompletableFuture::join);
        return calls * (double) ObservationBodies.SIZE / ((System.nanoTime() - began) / 1e9);
    }

    private void post(byte[] body, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(console.address() + "/api/cameras/observations"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains("\"accepted\":" + ObservationBodies.SIZE)) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
