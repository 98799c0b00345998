package vn.hanoi.ops.cases.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.cases.rules.CaseRules;

/** Rules as figures by path, such as {@code quarantine.terms.0.days}, and back; words and switches stay as they are. */
@Component
class RuleFigures {

    private final JsonMapper json;

    RuleFigures(JsonMapper json) {
        this.json = json;
    }

    /** All figures in the order of the rulebook. */
    Map<String, Double> of(CaseRules rules) {
        Map<String, Double> figures = new LinkedHashMap<>();
        collect("", json.valueToTree(rules), figures);
        return figures;
    }

    /** The same rules with other figures. */
    CaseRules with(CaseRules rules, Map<String, Double> figures) {
        JsonNode tree = json.valueToTree(rules);
        figures.forEach((path, figure) -> put(tree, path, figure));
        return json.treeToValue(tree, CaseRules.class);
    }

    private static void collect(String path, JsonNode node, Map<String, Double> figures) {
        if (node.isNumber()) {
            figures.put(path, node.doubleValue());
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> collect(join(path, entry.getKey()), entry.getValue(), figures));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(join(path, String.valueOf(i)), array.get(i), figures);
            }
        }
    }

    private static void put(JsonNode tree, String path, double figure) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        JsonNode parent = tree;
        for (String part : path.substring(0, path.lastIndexOf('.')).split("\\.")) {
            parent = parent instanceof ArrayNode array ? array.get(Integer.parseInt(part)) : parent.get(part);
        }
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), whole(array.get(Integer.parseInt(last)), figure));
        } else if (parent instanceof ObjectNode object) {
            object.set(last, whole(object.get(last), figure));
        }
    }

    private static JsonNode whole(JsonNode before, double figure) {
        tools.jackson.databind.node.JsonNodeFactory nodes = tools.jackson.databind.node.JsonNodeFactory.instance;
        return before.isIntegralNumber() ? nodes.numberNode(Math.round(figure)) : nodes.numberNode(figure);
    }

    private static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }
}
