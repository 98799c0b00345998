package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;
import static vn.hanoi.ops.kernel.ui.text.Translations.textOr;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The policy in words. */
final class PolicyTexts {

    private PolicyTexts() {}

    static String roles(PolicyRule rule) {
        return names(rule.roles(), Role::titleKey);
    }

    static String relations(PolicyRule rule) {
        return names(rule.relations(), AreaRelation::titleKey);
    }

    static String purposes(PolicyRule rule) {
        return names(rule.purposes(), Purpose::titleKey);
    }

    static String channels(PolicyRule rule) {
        return names(rule.channels(), Channel::titleKey);
    }

    /** Which data the rule speaks about: kinds of data or a field. */
    static String data(PolicyRule rule) {
        String kinds = names(rule.sensitivities(), Sensitivity::titleKey);
        return rule.field().isBlank()
                ? kinds
                : rule.sensitivities().isEmpty() ? rule.field() : rule.field() + " · " + kinds;
    }

    static String cell(Cell cell) {
        return cell.revealable()
                ? text("access.visibility.REVEALABLE")
                : text(cell.visibility().titleKey());
    }

    static String reason(PolicyRule rule) {
        boolean english = Translations.locale().equals(Translations.ENGLISH);
        return english && !rule.reasonEnglish().isBlank() ? rule.reasonEnglish() : rule.reason();
    }

    static String field(DeclaredField field) {
        return textOr(field.titleKey(), field.code());
    }

    static String question(PolicyQuestion asked) {
        return String.join(
                " · ",
                text(asked.role().titleKey()),
                field(asked.field()),
                text(asked.relation().titleKey()),
                text(asked.purpose().titleKey()),
                text(asked.channel().titleKey()));
    }

    private static <E extends Enum<E>> String names(Collection<E> set, Function<E, String> key) {
        return set.isEmpty()
                ? text("access.policy.all")
                : set.stream().sorted().map(e -> text(key.apply(e))).collect(Collectors.joining(", "));
    }
}
