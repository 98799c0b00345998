package vn.hanoi.ops.kernel.ui.text;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of ready-made components in the current language, in one place. */
public final class ComponentTexts {

    private static final String DATE = "dd/MM/yyyy";

    private ComponentTexts() {}

    /** Gives a date picker the console's words and the form {@code dd/MM/yyyy}; returns it. */
    public static DatePicker translate(DatePicker picker) {
        Locale locale = Translations.locale();
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(shortDays(locale), locale))
                .setFirstDayOfWeek(1)
                .setToday(text("kernel.date.today"))
                .setCancel(text("kernel.cancel"))
                .setDateFormats(DATE, "d/M/yyyy", "ddMMyyyy")
                .setBadInputErrorMessage(text("kernel.date.bad"))
                .setMinErrorMessage(text("kernel.date.early"))
                .setMaxErrorMessage(text("kernel.date.late"))
                .setRequiredErrorMessage(text("kernel.required"));
        picker.setLocale(locale);
        picker.setI18n(words);
        picker.setPlaceholder(text("kernel.date.form"));
        return picker;
    }

    /** The words of an upload field. */
    public static UploadI18N upload() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(text("kernel.upload.drop")).setMany(text("kernel.upload.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(text("kernel.upload.add")).setMany(text("kernel.upload.add")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text("kernel.upload.tooMany"))
                .setFileIsTooBig(text("kernel.upload.tooBig"))
                .setIncorrectFileType(text("kernel.upload.wrongType")));
        words.setFile(new UploadI18N.File()
                .setRetry(text("kernel.retry"))
                .setStart(text("kernel.upload.start"))
                .setRemove(text("kernel.remove")));
        words.setUploading(uploading());
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB")));
        return words;
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("kernel.upload.connecting"))
                        .setStalled(text("kernel.upload.stalled"))
                        .setProcessing(text("kernel.upload.processing"))
                        .setHeld(text("kernel.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("kernel.upload.remaining"))
                        .setUnknown(text("kernel.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("kernel.upload.noServer"))
                        .setUnexpectedServerError(text("kernel.upload.failed"))
                        .setForbidden(text("kernel.upload.forbidden")));
    }

    private static List<String> months(Locale locale) {
        return Stream.of(Month.values())
                .map(m -> capital(m.getDisplayName(TextStyle.FULL_STANDALONE, locale), locale))
                .toList();
    }

    private static TextStyle shortDays(Locale locale) {
        return "en".equals(locale.getLanguage()) ? TextStyle.SHORT : TextStyle.NARROW;
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(DayOfWeek::of)
                .map(d -> d.getDisplayName(style, locale))
                .toList();
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
