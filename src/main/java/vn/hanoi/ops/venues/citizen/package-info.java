/** The pages that open from a venue's code on anybody's phone: plain, light, without login, session or cookie. */
@NullMarked
package vn.hanoi.ops.venues.citizen;

import org.jspecify.annotations.NullMarked;
