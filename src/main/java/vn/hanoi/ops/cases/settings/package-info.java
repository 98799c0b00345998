/** The rules of cases as dated data: read by date, replaced only by newer versions. */
@NamedInterface("settings")
@NullMarked
package vn.hanoi.ops.cases.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
