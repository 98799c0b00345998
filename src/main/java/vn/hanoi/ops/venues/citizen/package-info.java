/** The pages that open from a venue's code on anybody's phone: plain, light, without login, session or cookie; and the page with which a venue's staff scan. */
@NullMarked
package vn.hanoi.ops.venues.citizen;

import org.jspecify.annotations.NullMarked;
