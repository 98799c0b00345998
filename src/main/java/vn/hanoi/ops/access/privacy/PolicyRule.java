package vn.hanoi.ops.access.privacy;

import java.util.Set;
import vn.hanoi.ops.access.Role;

/**
 * One line of the policy; an empty set or a blank field stands for all.
 *
 * @param position its place: of the rules that match a question the last one answers
 * @param field code of one field, or a code's beginning followed by {@code *}, or blank
 * @param reason why the rule is as it is, with its source
 * @param reasonEnglish the same in English, blank when nobody wrote it
 */
public record PolicyRule(
        int position,
        Set<Role> roles,
        Set<AreaRelation> relations,
        Set<Sensitivity> sensitivities,
        String field,
        Set<Purpose> purposes,
        Set<Channel> channels,
        Cell cell,
        String reason,
        String reasonEnglish) {

    /** Tells whether the rule speaks about the question. */
    public boolean matches(PolicyQuestion question) {
        return allows(roles, question.role())
                && allows(relations, question.relation())
                && allows(sensitivities, question.field().sensitivity())
                && names(question.field().code())
                && allows(purposes, question.purpose())
                && allows(channels, question.channel());
    }

    private boolean names(String code) {
        if (field.isBlank()) {
            return true;
        }
        return field.endsWith("*") ? code.startsWith(field.substring(0, field.length() - 1)) : code.equals(field);
    }

    private static <E> boolean allows(Set<E> named, E asked) {
        return named.isEmpty() || named.contains(asked);
    }
}
