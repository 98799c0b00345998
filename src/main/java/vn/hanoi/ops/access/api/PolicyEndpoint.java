package vn.hanoi.ops.access.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.policy.AllFields;
import vn.hanoi.ops.access.policy.PolicyComparison;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;

/** The policy in force and its whole matrix; what the matrix does not list is hidden. */
@RestController
@RequestMapping("/api/access/policy")
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
class PolicyEndpoint {

    /** Which channels let a field through to a role, for a relation and a purpose. */
    record Line(
            String field,
            Sensitivity sensitivity,
            Role role,
            AreaRelation relation,
            Purpose purpose,
            List<Channel> shown,
            List<Channel> masked,
            List<Channel> revealable) {}

    /** The policy in force. */
    record Answer(
            int number,
            Instant validFrom,
            String source,
            EmergencyTerms emergency,
            Map<Role, Set<Purpose>> purposes,
            List<PolicyRule> rules,
            List<Line> matrix) {}

    private final PrivacyPolicy policy;
    private final AllFields fields;

    PolicyEndpoint(PrivacyPolicy policy, AllFields fields) {
        this.policy = policy;
        this.fields = fields;
    }

    @GetMapping
    Answer policy() {
        PolicyVersion current = policy.current();
        return new Answer(
                current.number(),
                current.validFrom(),
                current.source(),
                current.emergency(),
                new TreeMap<>(current.purposes()),
                current.rules(),
                matrix(current));
    }

    private List<Line> matrix(PolicyVersion version) {
        List<Line> lines = new ArrayList<>();
        PolicyComparison.questions(fields.all(), question -> {
            Cell cell = version.cell(question);
            if (!cell.equals(Cell.HIDDEN)) {
                Line line = line(lines, question);
                switch (cell.visibility()) {
                    case SHOWN -> line.shown().add(question.channel());
                    case MASKED -> (cell.revealable() ? line.revealable() : line.masked()).add(question.channel());
                    case HIDDEN -> {}
                }
            }
        });
        return lines;
    }

    private static Line line(List<Line> lines, PolicyQuestion asked) {
        Line last = lines.isEmpty() ? null : lines.getLast();
        if (last != null
                && last.field().equals(asked.field().code())
                && last.role() == asked.role()
                && last.relation() == asked.relation()
                && last.purpose() == asked.purpose()) {
            return last;
        }
        Line line = new Line(
                asked.field().code(),
                asked.field().sensitivity(),
                asked.role(),
                asked.relation(),
                asked.purpose(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        lines.add(line);
        return line;
    }
}
