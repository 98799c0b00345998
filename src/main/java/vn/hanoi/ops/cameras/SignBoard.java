package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.hanoi.ops.cameras.SignsNoticed.Word;

/**
 * The last word about each sign of each camera, by its cause: a sign is there while one of its causes is, and of two words
 * the later one holds, whatever node heard it.
 */
final class SignBoard {

    /** The console's own watches, and what is remembered from before a start without its cause. */
    static final String OWN = "";

    private static final int MOST_CAUSES = 50;

    private final Map<CameraId, Map<CameraSign, Map<String, Word>>> words = new ConcurrentHashMap<>();

    /** Takes a word in; any cause that is over ends what is remembered without one. @return whether it is news */
    boolean hear(Word word) {
        Map<CameraSign, Map<String, Word>> signs = signs(word.camera());
        synchronized (signs) {
            Map<String, Word> causes = signs.computeIfAbsent(word.sign(), s -> new HashMap<>());
            boolean room = causes.containsKey(word.cause()) || causes.size() < MOST_CAUSES;
            boolean news = put(causes, room ? word.cause() : OWN, word);
            return !word.present() && put(causes, OWN, word) || news;
        }
    }

    /** What is known of the same cause since, when it says otherwise. */
    Optional<Word> later(Word word) {
        Map<CameraSign, Map<String, Word>> signs = signs(word.camera());
        synchronized (signs) {
            return Optional.ofNullable(signs.getOrDefault(word.sign(), Map.of()).get(word.cause()))
                    .filter(known -> known.at().isAfter(word.at()) && known.present() != word.present());
        }
    }

    /** Takes in what stood on the board before a start, unless a device has spoken of it since. @return whether it is news */
    boolean remember(CameraId camera, CameraSign sign) {
        Map<CameraSign, Map<String, Word>> signs = signs(camera);
        synchronized (signs) {
            return !signs.containsKey(sign) && hear(new Word(camera, sign, OWN, true, Instant.EPOCH));
        }
    }

    /** What is noticed about the camera now. */
    Set<CameraSign> of(CameraId camera) {
        Set<CameraSign> there = EnumSet.noneOf(CameraSign.class);
        Map<CameraSign, Map<String, Word>> signs = signs(camera);
        synchronized (signs) {
            signs.forEach((sign, causes) -> {
                if (causes.values().stream().anyMatch(Word::present)) {
                    there.add(sign);
                }
            });
        }
        return there;
    }

    /** The causes of a sign that are there. */
    List<String> causes(CameraId camera, CameraSign sign) {
        Map<CameraSign, Map<String, Word>> signs = signs(camera);
        synchronized (signs) {
            return signs.getOrDefault(sign, Map.of()).entrySet().stream()
                    .filter(word -> word.getValue().present())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The words of signs that are there, and of those that were over since a moment of real time. */
    List<Word> words(Instant overSince) {
        return words.values().stream()
                .flatMap(SignBoard::all)
                .filter(word -> word.present() || word.at().isAfter(overSince))
                .toList();
    }

    private Map<CameraSign, Map<String, Word>> signs(CameraId camera) {
        return words.computeIfAbsent(camera, id -> new EnumMap<>(CameraSign.class));
    }

    private static Stream<Word> all(Map<CameraSign, Map<String, Word>> signs) {
        synchronized (signs) {
            return signs.values().stream().flatMap(causes -> causes.values().stream()).toList().stream();
        }
    }

    private static boolean put(Map<String, Word> causes, String cause, Word word) {
        Word before = causes.get(cause);
        if (before != null && before.at().isAfter(word.at())) {
            return false;
        }
        causes.put(cause, new Word(word.camera(), word.sign(), cause, word.present(), word.at()));
        return word.present() != (before != null && before.present());
    }
}
