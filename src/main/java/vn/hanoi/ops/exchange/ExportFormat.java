package vn.hanoi.ops.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.ops.kernel.sheet.SheetFormat;

/** The form of a file that leaves. */
public enum ExportFormat {
    XLSX(SheetFormat.XLSX.ending(), SheetFormat.XLSX.mediaType()),
    CSV(SheetFormat.CSV.ending(), SheetFormat.CSV.mediaType()),
    GEOJSON("geojson", "application/geo+json"),
    SVG("svg", "image/svg+xml");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How file names end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The media type for a download. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of that name, or nothing. */
    public static Optional<ExportFormat> named(String name) {
        return Stream.of(values()).filter(f -> f.name().equals(name)).findFirst();
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "exchange.format." + name();
    }
}
