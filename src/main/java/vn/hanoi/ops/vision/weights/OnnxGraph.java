package vn.hanoi.ops.vision.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Builds a model in the form of ONNX, operator set 13. */
final class OnnxGraph {

    private static final long FORMAT = 7;
    private static final long OPERATORS = 13;
    private static final int FLOATS = 1;
    private static final int LONGS = 7;

    private final OnnxMessage nodes = new OnnxMessage();
    private final OnnxMessage constants = new OnnxMessage();
    private final OnnxMessage ends = new OnnxMessage();
    private int names;

    /** Adds an operation. @return the name of its value */
    String node(String kind, List<String> inputs, OnnxMessage... attributes) {
        String name = "v" + names++;
        return node(kind, inputs, name, attributes);
    }

    /** Adds an operation whose value has a name of its own. */
    String node(String kind, List<String> inputs, String output, OnnxMessage... attributes) {
        OnnxMessage node = new OnnxMessage();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, output).text(4, kind);
        for (OnnxMessage attribute : attributes) {
            node.message(5, attribute);
        }
        nodes.message(1, node);
        return output;
    }

    String constant(float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return constant(FLOATS, raw.array(), shape);
    }

    String constant(long[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return constant(LONGS, raw.array(), values.length);
    }

    /** @param shape lengths as numbers, or names for those that change from call to call */
    void input(String name, Object... shape) {
        ends.message(11, end(name, shape));
    }

    /** @param shape lengths as numbers, or names for those that change from call to call */
    void output(String name, Object... shape) {
        ends.message(12, end(name, shape));
    }

    byte[] model(String name) {
        OnnxMessage graph =
                new OnnxMessage().all(nodes).text(2, name).all(constants).all(ends);
        return new OnnxMessage()
                .number(1, FORMAT)
                .text(2, "ops-console")
                .message(7, graph)
                .message(8, new OnnxMessage().text(1, "").number(2, OPERATORS))
                .bytes();
    }

    static OnnxMessage whole(String name, long value) {
        return new OnnxMessage().text(1, name).number(3, value).number(20, 2);
    }

    static OnnxMessage decimal(String name, float value) {
        return new OnnxMessage().text(1, name).decimal(2, value).number(20, 1);
    }

    static OnnxMessage text(String name, String value) {
        return new OnnxMessage().text(1, name).text(4, value).number(20, 3);
    }

    static OnnxMessage wholes(String name, long... values) {
        OnnxMessage attribute = new OnnxMessage().text(1, name);
        for (long value : values) {
            attribute.number(8, value);
        }
        return attribute.number(20, 7);
    }

    private String constant(int type, byte[] raw, long... shape) {
        String name = "c" + names++;
        OnnxMessage tensor = new OnnxMessage();
        for (long length : shape) {
            tensor.number(1, length);
        }
        constants.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return name;
    }

    private static OnnxMessage end(String name, Object... shape) {
        OnnxMessage lengths = new OnnxMessage();
        for (Object length : shape) {
            lengths.message(
                    1,
                    length instanceof Number n
                            ? new OnnxMessage().number(1, n.longValue())
                            : new OnnxMessage().text(2, length.toString()));
        }
        OnnxMessage tensor = new OnnxMessage().number(1, FLOATS).message(2, lengths);
        return new OnnxMessage().text(1, name).message(2, new OnnxMessage().message(1, tensor));
    }
}
