package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;

class RealmFileTests {

    /** A mark of the realm itself: it asks for a second factor and opens nothing. */
    private static final String SECOND_FACTOR = "SECOND_FACTOR";

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void knowsTheRolesThatTheConsoleKnows(String name) {
        assertThat(names(realm(name).path("roles").path("realm"), "name"))
                .filteredOn(role -> !role.startsWith("default-roles") && !role.equals(SECOND_FACTOR))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Role.values()).stream().map(Role::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void demandsPkceOfTheLoginClient(String name) {
        JsonNode console = client(realm(name), "console");
        assertThat(console.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(console.path("publicClient").asBoolean()).isFalse();
    }

    @Test
    void hasNoPeopleAndNoPasswordGrantInProduction() {
        JsonNode realm = realm("production");
        assertThat(new RealmFile(file("production")).accounts()).isEmpty();
        assertThat(realm.path("clients"))
                .noneMatch(c -> c.path("directAccessGrantsEnabled").asBoolean());
        assertThat(realm.path("clients"))
                .allSatisfy(c -> assertThat(c.path("secret").asString()).startsWith("${"));
    }

    @Test
    void listsTheDemoAccountsWithRoleAndArea() {
        assertThat(new RealmFile(file("demo")).accounts())
                .hasSize(18)
                .anySatisfy(line -> assertThat(line).startsWith("quan.dongda").endsWith("Quận Đống Đa"));
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(c -> id.equals(c.path("clientId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(n -> n.path(field).asString())
                .toList();
    }

    private static JsonNode realm(String name) {
        return JsonMapper.shared().readTree(file(name));
    }

    private static Path file(String name) {
        return TestServers.home().realm(name);
    }
}
