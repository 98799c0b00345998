package vn.hanoi.ops.kernel.paper;

import java.util.List;

/**
 * One administrative document, ready to be laid out.
 *
 * @param head who issues it, its number, where and when
 * @param kind its kind in capitals such as {@code QUYẾT ĐỊNH}, or blank for an official letter
 * @param subject what it is about, in one sentence without a full stop
 * @param body its content from the legal grounds to the last article
 * @param signature who signs
 * @param recipients who receives it, one a line and without signs at the end; the archive comes last
 */
public record Paper(
        Letterhead head,
        String kind,
        String subject,
        List<PaperPart> body,
        Signature signature,
        List<String> recipients) {

    /** Copies what can change. */
    public Paper {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
    }
}
