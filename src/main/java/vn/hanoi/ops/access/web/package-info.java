/** What stands before every request: headers, limits of calls and of bodies, the age of a session. */
@NamedInterface("web")
@NullMarked
package vn.hanoi.ops.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
