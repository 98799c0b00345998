/** Official papers as PDF, in the lay-out that Decree 30/2020/NĐ-CP gives to administrative documents. */
@NullMarked
package vn.hanoi.ops.kernel.paper;

import org.jspecify.annotations.NullMarked;
