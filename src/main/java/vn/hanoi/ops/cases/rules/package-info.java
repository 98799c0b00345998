/** The rulebook of cases as records and pure engines that say why: window, quarantine, tests, clocks, grades, alarms, release. */
@NamedInterface("rules")
@NullMarked
package vn.hanoi.ops.cases.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
