package vn.hanoi.ops.enforcement.law;

import java.util.List;

/**
 * What the law of the day says about a violation.
 *
 * @param law number of the version
 * @param total sum of the fines in đồng
 * @param top highest top of a bracket, in đồng
 * @param decides the chair to whom the file goes
 * @param explanation whether the offender may explain
 * @param withoutRecord whether the fine is so low that the law asks for no record
 * @param why how the fine and the signer were found
 */
public record Assessment(
        int law,
        String lawName,
        Offender offender,
        List<AssessedAct> acts,
        long total,
        long top,
        Title decides,
        List<Competence.Signer> signers,
        boolean explanation,
        boolean withoutRecord,
        List<DueClock> clocks,
        List<Why> why) {}
