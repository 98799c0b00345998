package vn.hanoi.ops.kernel.paper;

import java.util.List;

/** A piece of a document's content, from top to bottom. */
public sealed interface PaperPart {

    /** A legal ground, in italics: {@code Căn cứ …;}. */
    record Ground(String text) implements PaperPart {}

    /** A line in the middle in bold capitals, such as {@code QUYẾT ĐỊNH:}. */
    record Middle(String text) implements PaperPart {}

    /** An article: its number and name in bold, then its text. */
    record Article(String name, String text) implements PaperPart {}

    /** A heading in bold at the left. */
    record Heading(String text) implements PaperPart {}

    /** An ordinary paragraph. */
    record Text(String text) implements PaperPart {}

    /** Names with their values, one a line; a blank value is shown as unknown. */
    record Facts(List<Fact> facts) implements PaperPart {

        /** Copies what can change. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name with its value. */
    record Fact(String name, String value) {}

    /**
     * A table that may be as long as it needs to be; its header is repeated on each page.
     *
     * @param widths of the columns in relation to each other, one for each column of the header
     */
    record Table(List<String> header, List<Integer> widths, List<List<String>> rows) implements PaperPart {

        /** @throws IllegalArgumentException when a row or the widths have another number of cells than the header */
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has " + columns + " cells");
            }
        }
    }

    /** Drawn signatures side by side, each over the name of who signed. */
    record Signed(List<Drawn> signatures) implements PaperPart {

        /** Copies what can change. */
        public Signed {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A drawn signature.
     *
     * @param role in which part somebody signed, in capitals
     * @param png the drawing
     */
    record Drawn(String role, String name, byte[] png) {}
}
