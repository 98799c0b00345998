package vn.hanoi.ops.access.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Purpose;

/** Walks through all cells of the matrix. */
public final class PolicyComparison {

    private PolicyComparison() {}

    /** The cells in which two versions differ, for these fields. */
    public static List<CellChange> changes(
            PolicyVersion before, PolicyVersion after, Collection<DeclaredField> fields) {
        List<CellChange> changes = new ArrayList<>();
        questions(fields, question -> {
            Cell old = before.cell(question);
            Cell next = after.cell(question);
            if (!old.equals(next)) {
                changes.add(new CellChange(question, old, next));
            }
        });
        return changes;
    }

    /** Every question that these fields allow, outside relations apart, whose answer is always hidden. */
    public static void questions(Collection<DeclaredField> fields, Consumer<PolicyQuestion> each) {
        for (DeclaredField field : fields) {
            for (Role role : Role.values()) {
                for (AreaRelation relation : AreaRelation.values()) {
                    if (relation != AreaRelation.OUTSIDE) {
                        ask(field, role, relation, each);
                    }
                }
            }
        }
    }

    private static void ask(DeclaredField field, Role role, AreaRelation relation, Consumer<PolicyQuestion> each) {
        for (Purpose purpose : Purpose.values()) {
            for (Channel channel : Channel.values()) {
                each.accept(new PolicyQuestion(role, relation, field, purpose, channel));
            }
        }
    }
}
