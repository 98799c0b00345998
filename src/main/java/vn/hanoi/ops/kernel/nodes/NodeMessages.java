package vn.hanoi.ops.kernel.nodes;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.sealed.SealBroken;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Facts as bytes, sealed with the console's keys: a stranger at the broker can neither read nor make them. */
@Component
@ConditionalOnBooleanProperty("console.nodes.enabled")
class NodeMessages {

    private static final Logger log = LoggerFactory.getLogger(NodeMessages.class);
    private static final String FIELD = "node.fact";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Seals seals;

    NodeMessages(Seals seals) {
        this.seals = seals;
    }

    private record Envelope(String type, JsonNode fact) {}

    byte[] write(ToEveryNode fact) {
        JsonNode tree = json.valueToTree(fact);
        return seals.seal(
                FIELD, json.writeValueAsString(new Envelope(fact.getClass().getName(), tree)));
    }

    /** The fact, or nothing when it is not from a node of this installation and version. */
    Optional<ToEveryNode> read(byte[] message) {
        try {
            Envelope envelope = json.readValue(seals.open(FIELD, message), Envelope.class);
            Class<?> type = Class.forName(envelope.type());
            return ToEveryNode.class.isAssignableFrom(type)
                    ? Optional.of((ToEveryNode) json.treeToValue(envelope.fact(), type))
                    : Optional.empty();
        } catch (SealBroken | JacksonException | ClassNotFoundException e) {
            log.warn("A node's message cannot be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
