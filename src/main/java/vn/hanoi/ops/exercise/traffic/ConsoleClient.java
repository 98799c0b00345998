package vn.hanoi.ops.exercise.traffic;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running console as an outside program does: a token from the identity provider, JSON over HTTP. */
public class ConsoleClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String console;
    private final String issuer;

    /**
     * A client of one console.
     *
     * @param console its address
     * @param issuer the realm's address
     */
    public ConsoleClient(String console, String issuer) {
        this.console = console;
        this.issuer = issuer;
    }

    /** A token of the machine that posts counts, with its client's secret. */
    public String gatewayToken(String secret) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", "camera-gateway", "client_secret", secret));
    }

    /** A token of a demo officer, through the client that only the demo realm has. */
    public String officerToken(String username, String password) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "password", "client_id", "ops-cli", "username", username, "password", password));
    }

    /** An access token for the given grant. @throws IOException when it is refused */
    private String token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request).get("access_token").asString();
    }

    /** Calls the console with a JSON body. @throws IOException when it answers with an error */
    public JsonNode call(String method, String path, String token, Object body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(console + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return send(request);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri().getPath() + " answered " + response.statusCode());
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }
}
