package vn.hanoi.ops.kernel.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/**
 * An array of JSON objects as rows: a field inside another is the column {@code outer.inner}, one of a list the column
 * {@code list[0].inner}. The file is read twice, first for the columns of all objects, so that nothing grows with the rows.
 */
final class JsonRows implements SheetReader.Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 6;

    private final TextForm form;
    private final List<String> header;
    private final MappingIterator<JsonNode> objects;
    private boolean begun;
    private int number = 1;

    JsonRows(Path file, SheetLimits limits) throws IOException {
        form = TextForm.of(file);
        header = List.copyOf(columns(file, limits));
        objects = open(file);
    }

    static boolean looksSo(Path file) throws IOException {
        try (BufferedReader text = new BufferedReader(TextForm.of(file).open(file))) {
            int c = text.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = text.read();
            }
            if (c != '[') {
                return false;
            }
            c = text.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = text.read();
            }
            return c == '{' || c == ']';
        }
    }

    @Override
    public Optional<SheetRow> next() {
        if (!begun) {
            begun = true;
            return Optional.of(new SheetRow(number, header));
        }
        try {
            if (!objects.hasNextValue()) {
                return Optional.empty();
            }
            Map<String, String> values = flat(objects.nextValue());
            List<String> cells = new ArrayList<>();
            header.forEach(column -> cells.add(values.getOrDefault(column, "")));
            return Optional.of(new SheetRow(++number, cells));
        } catch (JacksonException e) {
            throw new SheetFault(Reason.BROKEN, number + 1);
        }
    }

    @Override
    public String form() {
        return "JSON " + form.charset().name();
    }

    @Override
    public void close() {
        objects.close();
    }

    private MappingIterator<JsonNode> open(Path file) throws IOException {
        try {
            return JSON.readerFor(JsonNode.class).readValues(form.open(file));
        } catch (JacksonException e) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
    }

    private Set<String> columns(Path file, SheetLimits limits) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        try (MappingIterator<JsonNode> all = open(file)) {
            while (all.hasNextValue()) {
                columns.addAll(flat(all.nextValue()).keySet());
                if (columns.size() > limits.columns()) {
                    throw new SheetFault(Reason.TOO_MANY_COLUMNS, 0);
                }
            }
        } catch (JacksonException e) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
        if (columns.isEmpty()) {
            throw new SheetFault(Reason.EMPTY, 0);
        }
        return columns;
    }

    private static Map<String, String> flat(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.properties().forEach(field -> put(values, field.getKey(), field.getValue(), 0));
        return values;
    }

    private static void put(Map<String, String> values, String name, JsonNode node, int depth) {
        if (node.isObject() && depth < DEEPEST) {
            node.properties().forEach(field -> put(values, name + "." + field.getKey(), field.getValue(), depth + 1));
        } else if (node.isArray() && depth < DEEPEST) {
            for (int i = 0; i < node.size(); i++) {
                put(values, name + "[" + i + "]", node.get(i), depth + 1);
            }
        } else if (node.isValueNode() && !node.isNull()) {
            values.put(name, Normalizer.normalize(node.asString(), Normalizer.Form.NFC));
        }
    }
}
