package vn.hanoi.ops.cases.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * The wording of a paper from a day on.
 *
 * @param heading in capitals, such as {@code QUYẾT ĐỊNH}
 * @param symbol what follows the number, such as {@code QĐ-UBND}
 * @param grounds legal grounds, one a paragraph
 * @param opening what stands in front of the person's facts
 * @param closing paragraphs behind them; {@code {from}} and {@code {until}} are the days, {@code {where}} the place
 * @param source the form it follows
 */
public record PaperWording(
        CasePaper paper,
        LocalDate validFrom,
        String heading,
        String symbol,
        String subject,
        List<String> grounds,
        String opening,
        List<String> closing,
        String authority,
        String post,
        List<String> recipients,
        String source) {

    /** Copies the paragraphs. */
    public PaperWording {
        grounds = List.copyOf(grounds);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
    }
}
