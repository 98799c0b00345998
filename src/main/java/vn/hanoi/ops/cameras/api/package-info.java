/** The cameras' door for machines: counts in, health and counts out. */
@NullMarked
package vn.hanoi.ops.cameras.api;

import org.jspecify.annotations.NullMarked;
