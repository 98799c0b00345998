package vn.hanoi.ops.enforcement.papers;

import java.util.Locale;

/** In which form a paper leaves. */
public enum PaperForm {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PaperForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
