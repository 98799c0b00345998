/** The offender's copy of a decision by link and code: plain, light, without login, session or cookie. */
@NullMarked
package vn.hanoi.ops.enforcement.citizen;

import org.jspecify.annotations.NullMarked;
