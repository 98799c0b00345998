package vn.hanoi.ops.areas;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hanoi.ops.kernel.VietnameseText;

/** Finds units by what an officer types: without marks, with or without the sort of unit, in full or abbreviated. */
final class AreaSearch {

    private static final Set<AreaKind> WARDS = EnumSet.of(AreaKind.WARD);
    private static final Set<AreaKind> COMMUNES = EnumSet.of(AreaKind.COMMUNE);
    private static final Set<AreaKind> TOWNSHIPS = EnumSet.of(AreaKind.TOWNSHIP);
    private static final Set<AreaKind> URBAN = EnumSet.of(AreaKind.URBAN_DISTRICT);
    private static final Set<AreaKind> RURAL = EnumSet.of(AreaKind.RURAL_DISTRICT);
    private static final Set<AreaKind> TOWNS = EnumSet.of(AreaKind.TOWN);

    /** The sort of unit in folded text; longer forms come before their own beginnings. */
    private static final List<Map.Entry<String, Set<AreaKind>>> SORTS = List.of(
            Map.entry("phuong ", WARDS),
            Map.entry("thi tran ", TOWNSHIPS),
            Map.entry("thi xa ", TOWNS),
            Map.entry("quan ", URBAN),
            Map.entry("huyen ", RURAL),
            Map.entry("xa ", COMMUNES),
            Map.entry("tt ", TOWNSHIPS),
            Map.entry("tx ", TOWNS),
            Map.entry("p ", WARDS),
            Map.entry("q ", URBAN),
            Map.entry("h ", RURAL),
            Map.entry("x ", COMMUNES));

    private record Entry(Area area, String bare, String full) {}

    private record Hit(Area area, int rank) {}

    private final List<Entry> entries;
    private final Comparator<Hit> order;

    AreaSearch(List<Area> areas) {
        this.entries = areas.stream().map(AreaSearch::entry).toList();
        Collator names = Collator.getInstance(Locale.of("vi"));
        this.order = Comparator.comparingInt(Hit::rank)
                .thenComparingInt(hit -> hit.area().path().level())
                .thenComparing(hit -> hit.area().label(), names);
    }

    /** The best matches, best first; nothing for a text without letters. */
    List<Area> find(String text, int limit) {
        String wanted = VietnameseText.fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry.area(), rank(entry, wanted)))
                .filter(hit -> hit.rank() < Integer.MAX_VALUE)
                .sorted(order)
                .limit(limit)
                .map(Hit::area)
                .toList();
    }

    private static Entry entry(Area area) {
        String name = VietnameseText.fold(area.name());
        String rest = area.path().level() == 3 ? " " + VietnameseText.fold(String.valueOf(area.parentName())) : "";
        return new Entry(area, bare(name) + rest.replaceFirst("^ (quan|huyen|thi xa) ", " "), name + rest);
    }

    private static String bare(String name) {
        return SORTS.stream()
                .filter(sort -> name.startsWith(sort.getKey()))
                .findFirst()
                .map(sort -> name.substring(sort.getKey().length()))
                .orElse(name);
    }

    private static int rank(Entry entry, String wanted) {
        int asTyped = Math.min(rank(entry.bare(), wanted), rank(entry.full(), wanted));
        return SORTS.stream()
                .filter(sort -> wanted.startsWith(sort.getKey())
                        && sort.getValue().contains(entry.area().kind()))
                .mapToInt(sort ->
                        rank(entry.bare(), wanted.substring(sort.getKey().length())))
                .reduce(asTyped, Math::min);
    }

    /** 0 the same, 1 the name begins with whole words of it, 2 begins with it, 3 a later word does, 4 all words occur, none a single letter. */
    private static int rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return name.charAt(wanted.length()) == ' ' ? 1 : 2;
        }
        if (name.contains(" " + wanted)) {
            return 3;
        }
        for (String word : wanted.split(" ")) {
            if (word.length() < 2 || !(" " + name).contains(" " + word)) {
                return Integer.MAX_VALUE;
            }
        }
        return 4;
    }
}
