/** The form for citizens and the page on which they follow their ticket: plain, light, without login, session or cookie. */
@NullMarked
package vn.hanoi.ops.hotline.citizen;

import org.jspecify.annotations.NullMarked;
