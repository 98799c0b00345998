package vn.hanoi.ops.enforcement.law;

/**
 * The highest fine that a post may sign.
 *
 * @param person for a person, in đồng
 */
public record Ceiling(Title title, long person, String basis, SourceMark mark) {}
