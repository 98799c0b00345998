package vn.hanoi.ops.hotline.rules;

import org.jspecify.annotations.Nullable;

/** What a calendar is called. */
record CalendarName(String code, String name, @Nullable String nameEn) {

    String title() {
        return TwoNames.shown(name, nameEn);
    }
}
