package vn.hanoi.ops.cases.rules;

/**
 * When an F0 could infect others.
 *
 * @param beforeOnset days before the first symptoms
 * @param beforeSample days before the positive sample, for an F0 without symptoms whose source is not known
 * @param fromSource an F0 without symptoms whose source is known: from the first contact with it
 * @param endCt Ct value from which the window ends also without isolation; 0 when only isolation ends it
 */
public record WindowRules(int beforeOnset, int beforeSample, boolean fromSource, double endCt, String source) {}
