/** The venues' door for machines: check-ins and venues in, codes read, posters out. */
@NullMarked
package vn.hanoi.ops.venues.api;

import org.jspecify.annotations.NullMarked;
