package vn.hanoi.ops.enforcement.decisions;

import java.util.List;
import vn.hanoi.ops.enforcement.law.Competence;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.records.RecordDetails;

/**
 * One decision in full.
 *
 * @param record the record that it rests on, guarded
 * @param interest what is owed for being late, in đồng
 * @param mine whether the officer at work is the chair of the office where the file lies
 */
public record DecisionDetails(
        DecisionContent content,
        String number,
        RecordDetails record,
        List<DueClock> clocks,
        List<Competence.Signer> signers,
        long interest,
        boolean intact,
        boolean mine) {}
