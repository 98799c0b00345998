package vn.hanoi.ops.quarantine.sites;

import java.util.List;

/**
 * One site in full.
 *
 * @param closedReason why it is closed; blank while it is open
 * @param version counts the changes; a change names the version that it was made on
 */
public record SiteDetails(SiteRow row, int version, String closedReason, List<Member> staff, List<Gate> gates) {

    /** Somebody who works at the site. */
    public record Member(String account, String name, Post post) {}

    /** A gate. */
    public record Gate(String name, Passage passage) {}

    /** What is said about the site, to be changed. */
    public SiteData data() {
        return new SiteData(row.code(), row.name(), row.kind(), row.address(), row.position());
    }
}
