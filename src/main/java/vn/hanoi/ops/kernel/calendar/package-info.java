/** Working days and hours of the city's offices, with public holidays and make-up days as dated data. */
@NullMarked
package vn.hanoi.ops.kernel.calendar;

import org.jspecify.annotations.NullMarked;
