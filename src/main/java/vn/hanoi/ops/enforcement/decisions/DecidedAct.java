package vn.hanoi.ops.enforcement.decisions;

import jakarta.persistence.Embeddable;

/**
 * An act with its fine.
 *
 * @param low lower end of the bracket for this offender, in đồng
 * @param high upper end
 * @param fine in đồng, inside the bracket
 * @param reason why the fine is not the proposed one, or blank
 */
@Embeddable
public record DecidedAct(String code, String name, String basis, long low, long high, long fine, String reason) {}
