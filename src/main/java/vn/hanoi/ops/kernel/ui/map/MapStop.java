package vn.hanoi.ops.kernel.ui.map;

/**
 * A stop of a way, which the map draws as a line from stop to stop.
 *
 * @param sign what stands on it, such as its number; blank for a stop where another sign stands already
 * @param text what the pointer reads
 * @param lat degrees north
 * @param lon degrees east
 */
public record MapStop(String sign, String text, double lat, double lon) {}
