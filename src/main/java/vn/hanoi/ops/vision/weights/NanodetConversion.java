package vn.hanoi.ops.vision.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.vision.weights.TfjsModel.Constant;
import vn.hanoi.ops.vision.weights.TfjsModel.Operation;

/**
 * Turns NanoDet from TensorFlow.js into ONNX. Every value keeps its channels in front, so that the graph's many changes of
 * order fall away; the picture's height and width stay open; the graph ends at the raw figures of its three scales.
 */
final class NanodetConversion {

    /** The side of the square for which the graph was written down; sizes of enlargements are given for it. */
    private static final int WRITTEN_FOR = 416;

    private static final int SCALES = 3;
    private static final int[] TO_BACK = {0, 2, 3, 1};
    private static final int[] TO_FRONT = {0, 3, 1, 2};

    private final TfjsModel model;
    private final OnnxGraph graph = new OnnxGraph();
    private final Map<String, Value> values = new HashMap<>();

    /**
     * A value of the graph.
     *
     * @param back the original has its channels behind
     * @param side height and width at the written size
     */
    private record Value(String name, boolean back, int side) {

        Value as(String next) {
            return new Value(next, back, side);
        }
    }

    NanodetConversion(TfjsModel model) {
        this.model = model;
    }

    /** The model; input {@code image} [1,3,h,w] with h and w multiples of 32, outputs {@code s8}, {@code s16}, {@code s32}. */
    byte[] convert() {
        graph.input("image", 1, 3, "h", "w");
        values.put("input_1", new Value("image", false, WRITTEN_FOR));
        heads().stream()
                .map(this::value)
                .sorted(Comparator.comparingInt(Value::side).reversed())
                .forEach(head -> {
                    String name = "s" + WRITTEN_FOR / head.side();
                    graph.node("Identity", List.of(head.name()), name);
                    graph.output(name, 1, name + "c", name + "h", name + "w");
                });
        return graph.model("nanodet");
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (Operation operation : model.operations()) {
            if ("SplitV".equals(operation.kind())) {
                heads.add(operation.inputs().getFirst());
            }
        }
        if (heads.size() != SCALES) {
            throw new IllegalArgumentException("The model has " + heads.size() + " heads");
        }
        return heads;
    }

    private Value value(String name) {
        Value known = values.get(name);
        if (known == null) {
            known = made(model.operation(name));
            values.put(name, known);
        }
        return known;
    }

    private Value made(Operation operation) {
        return switch (operation.kind()) {
            case "Transpose" -> transposed(operation);
            case "Pad", "PadV2" -> padded(operation);
            case "Conv2D" -> convolved(operation);
            case "Add", "AddV2" -> added(operation);
            case "LeakyRelu" -> leaky(operation);
            case "MaxPool" -> pooled(operation);
            case "ConcatV2" -> joined(operation);
            case "ResizeBilinear" -> resized(operation);
            default -> throw new IllegalArgumentException("An operation that NanoDet has not: " + operation.kind());
        };
    }

    private Value transposed(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        int[] order = constant(operation, 1).wholes();
        if (!Arrays.equals(order, in.back() ? TO_FRONT : TO_BACK)) {
            throw new IllegalArgumentException("An unexpected order of axes " + Arrays.toString(order));
        }
        return new Value(in.name(), !in.back(), in.side());
    }

    private Value padded(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        int[] pairs = constant(operation, 1).wholes();
        int[] axes = in.back() ? TO_FRONT : new int[] {0, 1, 2, 3};
        long[] pads = new long[8];
        for (int axis = 0; axis < 4; axis++) {
            pads[axis] = pairs[2 * axes[axis]];
            pads[4 + axis] = pairs[2 * axes[axis] + 1];
        }
        float filling = operation.inputs().size() > 2 ? constant(operation, 2).decimals()[0] : 0;
        String out = graph.node(
                "Pad",
                List.of(in.name(), graph.constant(pads), graph.constant(new float[] {filling})),
                OnnxGraph.text("mode", "constant"));
        return new Value(out, in.back(), in.side() + (int) (pads[2] + pads[6]));
    }

    private Value convolved(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        Constant kernel = constant(operation, 1);
        long[] stride = operation.wholes("strides");
        int[] shape = kernel.shape();
        needValid(operation);
        String weights = graph.constant(channelsFirst(kernel), shape[3], shape[2], shape[0], shape[1]);
        String out = graph.node(
                "Conv",
                List.of(in.name(), weights),
                OnnxGraph.wholes("strides", stride[1], stride[2]),
                OnnxGraph.wholes("kernel_shape", shape[0], shape[1]));
        return new Value(out, true, shrunk(in, shape[0], stride[1]));
    }

    private Value pooled(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        long[] size = operation.wholes("ksize");
        long[] stride = operation.wholes("strides");
        needValid(operation);
        String out = graph.node(
                "MaxPool",
                List.of(in.name()),
                OnnxGraph.wholes("strides", stride[1], stride[2]),
                OnnxGraph.wholes("kernel_shape", size[1], size[2]));
        return new Value(out, true, shrunk(in, size[1], stride[1]));
    }

    private Value added(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        String other = operation.inputs().get(1);
        String summand = model.constant(other)
                .map(bias -> graph.constant(bias.decimals(), bias.decimals().length, 1, 1))
                .orElseGet(() -> value(other).name());
        return in.as(graph.node("Add", List.of(in.name(), summand)));
    }

    private Value leaky(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        float slope = (float) operation.attributes().path("alpha").path("f").asDouble();
        return in.as(graph.node("LeakyRelu", List.of(in.name()), OnnxGraph.decimal("alpha", slope)));
    }

    private Value joined(Operation operation) {
        int last = operation.inputs().size() - 1;
        List<Value> parts =
                operation.inputs().subList(0, last).stream().map(this::value).toList();
        int axis = Math.floorMod(constant(operation, last).wholes()[0], 4);
        boolean back = parts.getFirst().back();
        if (parts.stream().anyMatch(p -> p.back() != back)) {
            throw new IllegalArgumentException("Joined values have different orders at " + operation.name());
        }
        String out = graph.node(
                "Concat",
                parts.stream().map(Value::name).toList(),
                OnnxGraph.whole("axis", back ? TO_BACK[axis] : axis));
        return parts.getFirst().as(out);
    }

    private Value resized(Operation operation) {
        Value in = value(operation.inputs().getFirst());
        int side = constant(operation, 1).wholes()[0];
        float scale = (float) side / in.side();
        String out = graph.node(
                "Resize",
                List.of(in.name(), "", graph.constant(new float[] {1, 1, scale, scale}, 4)),
                OnnxGraph.text("mode", "linear"),
                OnnxGraph.text("coordinate_transformation_mode", "half_pixel"));
        return new Value(out, in.back(), side);
    }

    private Constant constant(Operation operation, int input) {
        String name = operation.inputs().get(input);
        return model.constant(name).orElseThrow(() -> new IllegalArgumentException("No constant " + name));
    }

    private static void needValid(Operation operation) {
        String padding = new String(Base64.getDecoder()
                .decode(operation.attributes().path("padding").path("s").asString()));
        if (!"VALID".equals(padding)) {
            throw new IllegalArgumentException("Padding " + padding + " at " + operation.name());
        }
    }

    private static int shrunk(Value in, long kernel, long stride) {
        return (int) ((in.side() - kernel) / stride + 1);
    }

    /** From height, width, in, out to out, in, height, width. */
    private static float[] channelsFirst(Constant kernel) {
        int[] shape = kernel.shape();
        int area = shape[0] * shape[1];
        float[] turned = new float[kernel.decimals().length];
        int next = 0;
        for (int out = 0; out < shape[3]; out++) {
            for (int in = 0; in < shape[2]; in++) {
                for (int place = 0; place < area; place++) {
                    turned[next++] = kernel.decimals()[(place * shape[2] + in) * shape[3] + out];
                }
            }
        }
        return turned;
    }
}
