package vn.hanoi.ops.people;

import java.time.LocalDate;

/**
 * One figure of the room from a day on.
 *
 * @param code such as {@code merge.undoDays}, in days, or {@code match.NAME_SAME}, in points
 * @param source what it rests on
 * @param decidedBy account, or {@code console} for what was delivered
 */
public record PeopleRule(String code, LocalDate validFrom, int figure, String source, String decidedBy) {}
