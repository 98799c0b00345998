package vn.hanoi.ops.access.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Purpose;

/** The matrix of a version as a Markdown page: a table for each role and purpose, fields with equal answers in one row. */
public final class MatrixPaper {

    private static final String HEAD = """
            # Who sees what

            Made by the build from the policy and the fields that the rooms declare; do not edit by hand.
            `S` shown, `M` masked, `R` masked and revealed by a recorded act, `·` hidden. Outside of an officer's areas
            everything is hidden.

            Version %d, valid from %s. %s

            """;

    private final PolicyVersion version;
    private final List<DeclaredField> fields;
    private final StringBuilder page = new StringBuilder();

    private MatrixPaper(PolicyVersion version, List<DeclaredField> fields) {
        this.version = version;
        this.fields = fields;
    }

    /** The page. */
    public static String of(PolicyVersion version, List<DeclaredField> fields) {
        MatrixPaper paper = new MatrixPaper(version, fields);
        paper.page.append(HEAD.formatted(version.number(), version.validFrom(), version.source()));
        for (Role role : Role.values()) {
            paper.role(role);
        }
        return paper.page.toString();
    }

    private void role(Role role) {
        page.append("## ").append(role).append("\n\n");
        Stream.concat(Stream.of(Purpose.NONE), version.purposes(role).stream().sorted())
                .forEach(purpose -> purpose(role, purpose));
    }

    private void purpose(Role role, Purpose purpose) {
        Map<String, List<AreaRelation>> tables = new LinkedHashMap<>();
        for (AreaRelation relation : AreaRelation.values()) {
            if (relation != AreaRelation.OUTSIDE) {
                tables.computeIfAbsent(table(role, relation, purpose), t -> new ArrayList<>())
                        .add(relation);
            }
        }
        tables.forEach((table, relations) -> {
            String where = relations.stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("**")
                    .append(purpose)
                    .append("** in ")
                    .append(where)
                    .append('\n')
                    .append(table);
        });
    }

    private String table(Role role, AreaRelation relation, Purpose purpose) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (DeclaredField field : fields) {
            String answers = Arrays.stream(Channel.values())
                    .map(channel -> sign(version.cell(new PolicyQuestion(role, relation, field, purpose, channel))))
                    .collect(Collectors.joining(" | "));
            rows.computeIfAbsent(answers, a -> new ArrayList<>()).add("`" + field.code() + "`");
        }
        rows.keySet()
                .removeIf(answers -> answers.replace("|", "").replace("·", "").isBlank());
        if (rows.isEmpty()) {
            return ": nothing.\n\n";
        }
        StringBuilder table = new StringBuilder("\n\n| Fields |");
        Arrays.stream(Channel.values()).forEach(c -> table.append(' ').append(c).append(" |"));
        table.append("\n| --- |")
                .append(" --- |".repeat(Channel.values().length))
                .append('\n');
        rows.forEach((answers, codes) -> table.append("| ")
                .append(String.join(", ", codes))
                .append(" | ")
                .append(answers)
                .append(" |\n"));
        return table.append('\n').toString();
    }

    private static String sign(Cell cell) {
        return switch (cell.visibility()) {
            case SHOWN -> "S";
            case MASKED -> cell.revealable() ? "R" : "M";
            case HIDDEN -> "·";
        };
    }
}
