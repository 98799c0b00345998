package vn.hanoi.ops.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A realm as it is imported, read for the accounts that can be shown to who tries the console out. */
record RealmFile(Path path) {

    /** The accounts with a password, each with the name of its role. */
    List<String> accounts() {
        JsonNode realm = JsonMapper.shared().readTree(path);
        Map<String, String> names = list(realm.path("roles").path("realm")).stream()
                .collect(Collectors.toMap(r -> r.path("name").asString(), r -> r.path("description")
                        .asString("")));
        return list(realm.path("users")).stream()
                .filter(user -> user.has("credentials"))
                .map(user -> "%-16s %s, %s".formatted(user.path("username").asString(), role(user, names), group(user)))
                .toList();
    }

    private static String role(JsonNode user, Map<String, String> names) {
        return list(user.path("realmRoles")).stream()
                .map(JsonNode::asString)
                .filter(role -> !role.startsWith("default-roles"))
                .map(role -> names.getOrDefault(role, role))
                .collect(Collectors.joining(", "));
    }

    private static String group(JsonNode user) {
        return list(user.path("groups")).stream()
                .map(g -> g.asString().substring(1))
                .collect(Collectors.joining(", "));
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
