/** Cases for machines: batches in, pages out. */
@NullMarked
package vn.hanoi.ops.cases.api;

import org.jspecify.annotations.NullMarked;
