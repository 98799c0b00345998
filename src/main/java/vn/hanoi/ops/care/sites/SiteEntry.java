package vn.hanoi.ops.care.sites;

import java.time.Instant;

/** A line of a place's history. */
public record SiteEntry(Instant at, SiteStep step, String officer, String officerName, String words) {}
