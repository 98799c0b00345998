/** The streams of counts in the database: raw observations and one-minute counts, in day partitions. */
@NullMarked
package vn.hanoi.ops.cameras.stream;

import org.jspecify.annotations.NullMarked;
