/** Advisories to the districts: drafted when a level stays, sent by the command centre, answered by the district. */
@NullMarked
package vn.hanoi.ops.crowding.advisories;

import org.jspecify.annotations.NullMarked;
