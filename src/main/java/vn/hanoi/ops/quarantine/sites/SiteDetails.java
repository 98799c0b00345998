package vn.hanoi.ops.quarantine.sites;

import java.util.List;

/**
 * One site in full.
 *
 * @param version counts the changes; a change names the version that it was made on
 */
public record SiteDetails(SiteRow row, int version, List<Member> staff, List<Gate> gates) {

    /** Somebody who works at the site. */
    public record Member(String account, String name, Post post) {}

    /** A gate. */
    public record Gate(String name, Passage passage) {}

    /** What is said about the site, to be changed. */
    public SiteData data() {
        return new SiteData(row.code(), row.name(), row.kind(), row.address(), row.position());
    }
}
