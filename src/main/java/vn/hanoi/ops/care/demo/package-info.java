/** The demo city's patients in care and on their way: made-up people of the demo city's cases. */
@NullMarked
package vn.hanoi.ops.care.demo;

import org.jspecify.annotations.NullMarked;
