/** The page on which people at home enter their own health checks, without a login. */
@NullMarked
package vn.hanoi.ops.cases.citizen;

import org.jspecify.annotations.NullMarked;
