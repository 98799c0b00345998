package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;

/**
 * An answer to a further question of the category; several lines for several choices.
 *
 * @param code of the question
 * @param value the answer, for lists the code of a choice
 */
@Embeddable
public record Answered(String code, String value) {}
