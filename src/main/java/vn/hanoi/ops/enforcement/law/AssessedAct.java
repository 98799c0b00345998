package vn.hanoi.ops.enforcement.law;

import java.util.List;

/**
 * An act with what the law asks for it.
 *
 * @param low lower end of the bracket for this offender, in đồng
 * @param high upper end
 * @param fine proposed, in đồng
 * @param dispute what practice says when articles are disputed, or blank
 */
public record AssessedAct(
        String code,
        String name,
        String basis,
        long low,
        long high,
        long fine,
        SourceMark mark,
        String dispute,
        List<String> remedies,
        List<String> additional) {}
