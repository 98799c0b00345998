package vn.hanoi.ops.probe.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;

/** The policy in force as its rows say it, read and judged without any code of the console. */
class PolicyRows {

    /** What the rows say of a cell: shown, masked or hidden. */
    record Said(String visibility, boolean revealable) {

        static final Said NOTHING = new Said("HIDDEN", false);
    }

    private final List<Map<String, Object>> rules;
    private final Map<String, String> purposes = new HashMap<>();

    PolicyRows(JdbcClient jdbc) {
        int version = jdbc.sql(
                        "SELECT number FROM access_policy WHERE state = 'APPROVED' AND valid_from <= UTC_TIMESTAMP()"
                                + " ORDER BY valid_from DESC, number DESC LIMIT 1")
                .query(Integer.class)
                .single();
        rules = jdbc.sql("SELECT * FROM access_policy_rule WHERE version = ? ORDER BY position DESC")
                .param(version)
                .query()
                .listOfRows();
        jdbc.sql("SELECT role, purposes FROM access_policy_purpose WHERE version = ?")
                .param(version)
                .query()
                .listOfRows()
                .forEach(row -> purposes.put((String) row.get("role"), (String) row.get("purposes")));
    }

    boolean mayName(Role role, Purpose purpose) {
        return purpose == Purpose.NONE || has(purposes.getOrDefault(role.name(), ""), purpose.name());
    }

    Said say(Role role, AreaRelation relation, DeclaredField field, Purpose asked, Channel channel) {
        // nobody in these tests has an emergency access open, so the purpose opens no more than none
        Purpose purpose = asked == Purpose.EMERGENCY ? Purpose.NONE : asked;
        if (relation == AreaRelation.OUTSIDE || !mayName(role, purpose)) {
            return Said.NOTHING;
        }
        for (Map<String, Object> rule : rules) {
            if (names(rule, "roles", role.name())
                    && names(rule, "relations", relation.name())
                    && names(rule, "sensitivities", field.sensitivity().name())
                    && names(rule, "purposes", purpose.name())
                    && names(rule, "channels", channel.name())
                    && code((String) rule.get("field"), field.code())) {
                return new Said((String) rule.get("visibility"), Boolean.TRUE.equals(rule.get("revealable")));
            }
        }
        return Said.NOTHING;
    }

    private static boolean names(Map<String, Object> rule, String column, String name) {
        String list = (String) rule.get(column);
        return list.isBlank() || has(list, name);
    }

    private static boolean has(String list, String name) {
        return Arrays.asList(list.split("\\s*,\\s*")).contains(name);
    }

    private static boolean code(String pattern, String code) {
        return pattern.isBlank() || code.matches(pattern.replace(".", "\\.").replace("*", ".*"));
    }
}
