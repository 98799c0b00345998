package vn.hanoi.ops.care.proposals;

import vn.hanoi.ops.care.sites.SiteRow;

/** A place where the patient cannot go, and the first hard rule that says so. */
public record Barred(SiteRow site, Bar bar) {}
