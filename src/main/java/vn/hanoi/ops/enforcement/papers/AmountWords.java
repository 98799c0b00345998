package vn.hanoi.ops.enforcement.papers;

import java.util.ArrayList;
import java.util.List;

/** Amounts in words, as an official paper repeats them: {@code Bảy triệu năm trăm nghìn đồng}. */
final class AmountWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu", "tỷ");
    private static final int THOUSAND = 1_000;

    private AmountWords() {}

    /** @param amount in đồng, 0 to 999 billion */
    static String of(long amount) {
        if (amount == 0) {
            return "Không đồng";
        }
        List<String> words = new ArrayList<>();
        int highest = highest(amount);
        for (int group = highest; group >= 0; group--) {
            int part = (int) (amount / power(group) % THOUSAND);
            if (part > 0) {
                words.addAll(group(part, group < highest));
                words.add(GROUPS.get(group));
            }
        }
        words.removeIf(String::isEmpty);
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " đồng";
    }

    /** @param full whether a hundred of zero is said, as behind a higher group */
    private static List<String> group(int part, boolean full) {
        List<String> words = new ArrayList<>();
        int hundreds = part / 100;
        int tens = part / 10 % 10;
        int ones = part % 10;
        if (hundreds > 0 || full) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        boolean higher = hundreds > 0 || full;
        if (tens == 0 && ones > 0 && higher) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
        return words;
    }

    private static String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }

    private static int highest(long amount) {
        int group = 0;
        while (group < GROUPS.size() - 1 && amount >= power(group + 1)) {
            group++;
        }
        return group;
    }

    private static long power(int group) {
        long power = 1;
        for (int n = 0; n < group; n++) {
            power *= THOUSAND;
        }
        return power;
    }
}
