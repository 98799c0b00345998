package vn.hanoi.ops.care.proposals;

/** Another version of the rules of care came into force or was decided on. */
public record CareRulesEnacted(int version) {}
