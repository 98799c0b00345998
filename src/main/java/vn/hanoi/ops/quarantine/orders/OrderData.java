package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * What a decision says about one person.
 *
 * @param paper number, day, authority and basis of the decision
 * @param exposed the last exposure; without one the order counts from the admission
 * @param home the unit where the person lives
 * @param place the unit where the order is served
 * @param site where it is served; absent at home
 * @param known what is known of the person's immunity
 */
public record OrderData(
        PersonId person,
        Paper paper,
        @Nullable LocalDate exposed,
        @Nullable CaseId contact,
        AreaPath home,
        AreaPath place,
        @Nullable SiteId site,
        ProtectionRules.History known) {

    /**
     * The decision itself; it may name many people.
     *
     * @param number such as {@code 125/QĐ-UBND}
     * @param authority who decided
     * @param basis the law and the finding on which it rests
     */
    public record Paper(String number, LocalDate decidedOn, String authority, String basis) {}
}
