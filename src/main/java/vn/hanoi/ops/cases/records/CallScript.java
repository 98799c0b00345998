package vn.hanoi.ops.cases.records;

import java.time.LocalDate;

/**
 * The words for a call, from a day on.
 *
 * @param words with the places {@code {name}}, {@code {day}} (last exposure) and {@code {until}} (last day of quarantine)
 * @param source the decision it rests on
 */
public record CallScript(LocalDate validFrom, String words, String source) {}
