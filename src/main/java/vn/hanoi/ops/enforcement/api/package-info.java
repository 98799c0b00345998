/** The law, assessments, inspections and open data for machines. */
@NullMarked
package vn.hanoi.ops.enforcement.api;

import org.jspecify.annotations.NullMarked;
