package vn.hanoi.ops.kernel.paper;

/**
 * Who signs a document.
 *
 * @param authority in whose place, such as {@code TM. ỦY BAN NHÂN DÂN} or {@code KT. GIÁM ĐỐC}, or blank
 * @param post the signer's post in capitals, such as {@code CHỦ TỊCH}
 * @param name the signer's full name, or blank while nobody is named
 */
public record Signature(String authority, String post, String name) {}
