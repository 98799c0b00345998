package vn.hanoi.ops.hotline.rules;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * Who gets a ticket.
 *
 * @param area the lowest unit around the place; the city when the place is not known or outside
 * @param unit the unit whose desk it is
 * @param outside the place lies outside the city: the city's desk has to find who answers for it
 */
public record Handler(AreaPath area, AreaPath unit, Desk desk, boolean outside) {}
