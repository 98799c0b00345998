/** Units for programs: which unit a point is in, search by name, boundary files. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.areas.api;
