/** The room's answers to machines: what a code says. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.people.api;
