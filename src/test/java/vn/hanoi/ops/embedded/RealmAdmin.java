package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demo realm's administration, as far as tests need it. */
public final class RealmAdmin {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String issuer;

    RealmAdmin(String issuer) {
        this.issuer = issuer;
    }

    /** Lets Keycloak tell the console at this address when a session ends. */
    public void sendLogoutsTo(String address) {
        JsonNode console =
                json.readTree(call("GET", "/clients?clientId=console", null)).get(0);
        ((ObjectNode) console.get("attributes")).put("backchannel.logout.url", address);
        call("PUT", "/clients/" + console.get("id").asString(), console.toString());
    }

    /** Ends all sessions of an account at Keycloak. */
    public void endSessionsOf(String account) {
        JsonNode user = json.readTree(call("GET", "/users?exact=true&username=" + account, null))
                .get(0);
        call("POST", "/users/" + user.get("id").asString() + "/logout", "{}");
    }

    /** A real access token of a demo account. */
    public String tokenOf(String account) {
        return token("client_id=ops-cli&grant_type=password&username=" + account + "&password=demo");
    }

    private String call(String method, String path, String body) {
        String own = token("client_id=" + TestRealms.ADMIN + "&client_secret=demo&grant_type=client_credentials");
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + own)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body == null ? "" : body))
                .build();
        return send(request);
    }

    private String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return json.readTree(send(request)).get("access_token").asString();
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
