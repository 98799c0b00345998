package vn.hanoi.ops.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer's browser reduced to requests and cookies, for what a real browser would hide or not allow. */
public final class HttpOfficer {

    /** The name of the console's session cookie. */
    public static final String SESSION = "JSESSIONID";

    /** What an address answered; with status 0 it was not asked. */
    public record Page(URI address, int status, String body, List<String> newCookies, String leadsTo) {}

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final URI console;
    private String stop = "nowhere:";

    /** Nobody yet. @param console the console's address */
    public HttpOfficer(String console) {
        this.console = URI.create(console);
    }

    /** Logs in through the identity provider's page. @return the last page */
    public Page login(String account, String password) {
        Page page = get("/oauth2/authorization/keycloak");
        return fill(page, Map.of("username", account, "password", password));
    }

    /** Sends the form that is on a page and follows where it leads. */
    public Page fill(Page page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on " + page.address() + ": " + page.status());
        }
        return follow(page.address().resolve(form.group(1).replace("&amp;", "&")), encoded(fields));
    }

    /** Sends the form that is on a page and follows until it leads to an address that begins so, which is not asked. */
    public Page fillAndStopAt(String end, Page page, Map<String, String> fields) {
        stop = end;
        return fill(page, fields);
    }

    /** Opens an address of the console and follows where it leads. */
    public Page get(String path) {
        return follow(console.resolve(path), null);
    }

    /** Sends a form to an address of the console, without following. */
    public Page post(String path, Map<String, String> fields) {
        return send(console.resolve(path), encoded(fields));
    }

    /** Asks an address of the console, without following. */
    public Page ask(String path) {
        return send(console.resolve(path), null);
    }

    /** Tells whether the console knows who this is. */
    public boolean isIn() {
        return ask("/").status() == 200;
    }

    /** The id of the session, or an empty text. */
    public String session() {
        return cookies.getOrDefault(console.getAuthority(), Map.of()).getOrDefault(SESSION, "");
    }

    /** Takes another session id. */
    public HttpOfficer withSession(String id) {
        cookies.computeIfAbsent(console.getAuthority(), a -> new HashMap<>()).put(SESSION, id);
        return this;
    }

    private Page follow(URI address, String form) {
        Page answer = send(address, form);
        for (int step = 0; step < MOST_STEPS && answer.status() / 100 == 3; step++) {
            URI next = answer.address().resolve(answer.leadsTo());
            answer = next.toString().startsWith(stop) ? new Page(next, 0, "", List.of(), "") : send(next, null);
        }
        return answer;
    }

    private Page send(URI address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        String sent = cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            List<String> fresh = answer.headers().allValues("Set-Cookie");
            fresh.forEach(cookie -> keep(address, cookie));
            return new Page(
                    address,
                    answer.statusCode(),
                    answer.body(),
                    fresh,
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI address, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.computeIfAbsent(address.getAuthority(), a -> new HashMap<>()).put(pair[0], pair[1]);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
