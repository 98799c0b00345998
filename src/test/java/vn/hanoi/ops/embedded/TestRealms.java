package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The delivered realms with what tests need besides: accounts to try, and the administration of the demo realm. */
final class TestRealms {

    static final String ADMIN = "tests-admin";
    static final String PRODUCTION = "hanoi-production";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> ACCOUNTS = Map.of(
            "thu.quantri", "ADMIN",
            "thu.thanhtra", "AUDITOR",
            "thu.canbo", "DISTRICT_OFFICER",
            "thu.khoa", "WARD_POLICE");

    private final Home home;
    private final Path folder;

    TestRealms(Home home, Path folder) {
        this.home = home;
        this.folder = Home.made(folder);
    }

    /** The demo realm; its file differs whenever the production realm does, so that both are imported anew. */
    Path demo() {
        ObjectNode realm = read("demo");
        ObjectNode client = realm.withArray("clients").addObject();
        client.put("clientId", ADMIN).put("secret", "demo").put("protocol", "openid-connect");
        client.put("enabled", true).put("publicClient", false).put("fullScopeAllowed", true);
        client.put("standardFlowEnabled", false).put("serviceAccountsEnabled", true);
        client.putArray("defaultClientScopes").add("basic").add("roles");
        ObjectNode service = realm.withArray("users").addObject();
        service.put("username", "service-account-" + ADMIN).put("enabled", true);
        service.put("serviceAccountClientId", ADMIN);
        service.putObject("clientRoles").putArray("realm-management").add("realm-admin");
        account(realm.withArray("users"), "thu.khoa", "WARD_POLICE", "demo");
        realm.withObject("attributes")
                .put(
                        "tests",
                        Integer.toHexString(
                                (text("production") + ACCOUNTS + TestKeycloak.PRODUCTION_PASSWORD).hashCode()));
        return write("hanoi-realm.json", realm);
    }

    /** The production realm under another name, with its accounts to try. */
    Path production() {
        ObjectNode realm = (ObjectNode) JSON.readTree(text("production")
                .replace("${CONSOLE_URL}", TestKeycloak.PRODUCTION_CONSOLE)
                .replaceAll("\\$\\{[A-Z_]+}", "test-secret")
                .replaceAll("\"id\" *: *\"[^\"]+\",", ""));
        realm.put("realm", PRODUCTION);
        ACCOUNTS.forEach(
                (name, role) -> account(realm.withArray("users"), name, role, TestKeycloak.PRODUCTION_PASSWORD));
        return write(PRODUCTION + "-realm.json", realm);
    }

    private static void account(ArrayNode users, String name, String role, String password) {
        ObjectNode user = users.addObject();
        user.put("username", name).put("enabled", true).put("firstName", "Thử").put("lastName", "Nghiệm");
        user.putArray("realmRoles").add(role).add("default-roles-hanoi");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
    }

    private ObjectNode read(String name) {
        return (ObjectNode) JSON.readTree(text(name));
    }

    private String text(String name) {
        try {
            return Files.readString(home.realm(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, ObjectNode realm) {
        try {
            return Files.writeString(folder.resolve(name), realm.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
