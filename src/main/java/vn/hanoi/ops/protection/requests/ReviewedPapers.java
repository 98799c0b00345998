package vn.hanoi.ops.protection.requests;

import java.util.UUID;

/** Tells whether the paper on everything that is held was reviewed; a bean of who keeps the papers. */
@FunctionalInterface
public interface ReviewedPapers {

    /** Tells whether there is one that may go out. */
    boolean reviewed(UUID request);
}
