/** The cases themselves: one record a person, its verbs, its clock, its timeline, and the lists that are cut from them. */
@NullMarked
package vn.hanoi.ops.cases.records;

import org.jspecify.annotations.NullMarked;
