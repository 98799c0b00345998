package vn.hanoi.ops.vision.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A graph model of TensorFlow.js: its operations and its constants by name. */
final class TfjsModel {

    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, Constant> constants = new HashMap<>();

    /** One operation; its attributes stay in the form of the file. */
    record Operation(String name, String kind, List<String> inputs, JsonNode attributes) {

        /** The whole numbers of a list. */
        long[] wholes(String attribute) {
            List<Long> found = new ArrayList<>();
            attributes.path(attribute).path("list").path("i").forEach(n -> found.add(Long.parseLong(n.asString())));
            return found.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /** A constant; of one kind of numbers there are none. */
    record Constant(int[] shape, float[] decimals, int[] wholes) {}

    private TfjsModel() {}

    /**
     * Reads a model.
     *
     * @param json {@code model.json} with its graph and the list of constants
     * @param weights the bytes of the constants, one behind the other
     */
    static TfjsModel read(byte[] json, byte[] weights) {
        JsonNode root = JsonMapper.shared().readTree(json);
        TfjsModel model = new TfjsModel();
        for (JsonNode node : root.path("modelTopology").path("node")) {
            List<String> inputs = new ArrayList<>();
            node.path("input").forEach(i -> inputs.add(i.asString()));
            String name = node.path("name").asString();
            model.operations.put(name, new Operation(name, node.path("op").asString(), inputs, node.path("attr")));
        }
        ByteBuffer bytes = ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonNode group : root.path("weightsManifest")) {
            for (JsonNode weight : group.path("weights")) {
                model.constants.put(weight.path("name").asString(), constant(weight, bytes));
            }
        }
        return model;
    }

    Iterable<Operation> operations() {
        return operations.values();
    }

    /** The operation that makes a value. @throws IllegalArgumentException when there is none */
    Operation operation(String value) {
        int port = value.indexOf(':');
        String name = port < 0 ? value : value.substring(0, port);
        return Optional.ofNullable(operations.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The model has no operation " + value));
    }

    Optional<Constant> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    private static Constant constant(JsonNode weight, ByteBuffer bytes) {
        int[] shape = new int[weight.path("shape").size()];
        int size = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = weight.path("shape").get(i).asInt();
            size *= shape[i];
        }
        if ("int32".equals(weight.path("dtype").asString())) {
            int[] wholes = new int[size];
            bytes.asIntBuffer().get(wholes);
            bytes.position(bytes.position() + Integer.BYTES * size);
            return new Constant(shape, new float[0], wholes);
        }
        boolean half =
                "float16".equals(weight.path("quantization").path("dtype").asString(""));
        float[] decimals = new float[size];
        for (int i = 0; i < size; i++) {
            decimals[i] = half ? Float.float16ToFloat(bytes.getShort()) : bytes.getFloat();
        }
        return new Constant(shape, decimals, new int[0]);
    }
}
