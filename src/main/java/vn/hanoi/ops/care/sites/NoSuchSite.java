package vn.hanoi.ops.care.sites;

import vn.hanoi.ops.care.SiteId;

/** There is no such place, or the officer may not change it. */
public class NoSuchSite extends RuntimeException {

    /** None with this id. */
    public NoSuchSite(SiteId id) {
        super("No place " + id);
    }
}
