/** Field teams: which streets a team goes through, what it registers and posts there with a phone, and how far the wards are. */
@NullMarked
package vn.hanoi.ops.venues.field;

import org.jspecify.annotations.NullMarked;
