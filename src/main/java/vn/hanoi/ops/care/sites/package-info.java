/** The catalogue of places of treatment, their beds, and how full they are. */
@NullMarked
package vn.hanoi.ops.care.sites;

import org.jspecify.annotations.NullMarked;
