/** Where a patient could go: dated rules, a ranking with reasons, and what officers decided against it. */
@NullMarked
package vn.hanoi.ops.care.proposals;

import org.jspecify.annotations.NullMarked;
