/** Decisions on quarantine and confirmations of its end as official papers, one or a thousand in a file. */
@NullMarked
package vn.hanoi.ops.cases.papers;

import org.jspecify.annotations.NullMarked;
