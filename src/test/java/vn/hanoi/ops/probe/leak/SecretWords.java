package vn.hanoi.ops.probe.leak;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ReflectionUtils;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.probe.leak.GuardedWatch.Secret;

/** The ways in which guarded values can be written, found in a text in one walk along it however many there are. */
class SecretWords {

    private static final int SHORTEST = 6;
    private static final int MARKS = 1 << 22;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Days of the last year stand on every screen, as the day of a message or a count; they tell of nobody. */
    private static final LocalDate RECENT = LocalDate.now().minusYears(1);

    /** Something that is written of one or more secrets. */
    static final class Word {

        private final String text;
        private final Set<Secret> holders = new LinkedHashSet<>();
        private final List<Word> longer = new ArrayList<>();
        private int compared;

        private Word(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private final Map<String, Word> words = new HashMap<>();
    private final List<Word> inOrder = new ArrayList<>();
    private final Map<String, List<Word>> byBeginning = new HashMap<>();
    private final BitSet marks = new BitSet(MARKS);

    synchronized void add(Secret secret) {
        forms(secret.value())
                .filter(form -> form.length() >= SHORTEST)
                .forEach(
                        form -> words.computeIfAbsent(form, this::enter).holders.add(secret));
    }

    private Word enter(String text) {
        Word word = new Word(text);
        inOrder.add(word);
        byBeginning
                .computeIfAbsent(text.substring(0, SHORTEST), b -> new ArrayList<>(1))
                .add(word);
        marks.set(mark(text, 0));
        return word;
    }

    /** The words that stand in the text, also within other words. */
    synchronized Set<Word> in(String text) {
        Set<Word> standing = new LinkedHashSet<>();
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            if (marks.get(mark(text, at))) {
                for (Word word : byBeginning.getOrDefault(text.substring(at, at + SHORTEST), List.of())) {
                    if (text.startsWith(word.text, at)) {
                        standing.add(word);
                    }
                }
            }
        }
        return standing;
    }

    synchronized List<Secret> holders(Word word) {
        return List.copyOf(word.holders);
    }

    /** The secrets of other words that this one is a part of. */
    synchronized List<Secret> holdersOfLonger(Word word) {
        for (; word.compared < inOrder.size(); word.compared++) {
            Word other = inOrder.get(word.compared);
            if (other != word && other.text.contains(word.text)) {
                word.longer.add(other);
            }
        }
        return word.longer.stream().flatMap(other -> other.holders.stream()).toList();
    }

    private static int mark(String text, int at) {
        int mark = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            mark = mark * 31 + text.charAt(i);
        }
        return (mark ^ mark >>> 13) & MARKS - 1;
    }

    private static Stream<String> forms(Object value) {
        return switch (value) {
            case Enum<?> code -> Stream.empty();
            case AreaPath unit -> Stream.empty();
            case LocalDate day when day.isAfter(RECENT) -> Stream.empty();
            case LocalDate day -> Stream.of(day.toString(), DAY.format(day));
            case Record parts ->
                Stream.concat(
                        Stream.of(parts.toString()),
                        Arrays.stream(parts.getClass().getRecordComponents())
                                .map(part -> ReflectionUtils.invokeMethod(accessible(part.getAccessor()), parts))
                                .filter(Objects::nonNull)
                                .flatMap(SecretWords::forms));
            default -> Stream.of(value.toString());
        };
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }
}
