package vn.hanoi.ops.quarantine.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.quarantine.sites.SiteKind;

/**
 * A site of the demo city: the large ones of 2020 and 2021 by name and size (rules 2.5), the others made up to sixty.
 *
 * @param blocks how many, each with so many floors, rooms a floor and beds a room
 */
record DemoQuarantineSite(
        String code,
        String name,
        SiteKind kind,
        AreaPath area,
        GeoPoint position,
        int blocks,
        int floors,
        int rooms,
        int beds) {

    private static final int SITES = 60;

    /** Code, name, kind, unit, position, blocks, floors, rooms a floor, beds a room. */
    private static final String LARGE = """
            PV-TH-1;Pháp Vân – Tứ Hiệp, đơn nguyên 1;UNIVERSITY;01.008.00337;20.9585;105.8430;2;10;17;6
            PV-TH-2;Pháp Vân – Tứ Hiệp, đơn nguyên 2;UNIVERSITY;01.008.00337;20.9592;105.8441;2;10;17;6
            KTX-MD2;Ký túc xá Mỹ Đình II;UNIVERSITY;01.019.00626;21.0337;105.7672;3;14;19;6
            CDN-CNC;Cao đẳng nghề Công nghệ cao;UNIVERSITY;01.019.00628;21.0150;105.7460;1;5;16;10
            GDQP-AN;Trung tâm Giáo dục quốc phòng và an ninh, ĐHQG;MILITARY;01.276.09988;21.0120;105.5190;4;5;10;8
            KTX-FPT;Ký túc xá Đại học FPT, Hòa Lạc;UNIVERSITY;01.276.09988;21.0135;105.5270;6;5;10;5
            VINHQUYNH;Khu cách ly Vĩnh Quỳnh;DISTRICT;01.020.00664;20.9390;105.8380;1;4;10;4
            """;

    int places() {
        return blocks * floors * rooms * beds;
    }

    /** All sixty. @param wards units of the lowest level */
    static List<DemoQuarantineSite> all(List<Area> wards) {
        List<DemoQuarantineSite> sites =
                new ArrayList<>(LARGE.lines().map(DemoQuarantineSite::large).toList());
        int step = Math.max(1, wards.size() / (SITES - sites.size() + 1));
        for (int n = sites.size(); n < SITES; n++) {
            Area ward = wards.get(n * step % wards.size());
            SiteKind kind = SiteKind.values()[n % SiteKind.values().length];
            sites.add(new DemoQuarantineSite(
                    String.format(Locale.ROOT, "KCL-%02d", n + 1),
                    "Khu cách ly " + ward.label(),
                    kind,
                    ward.path(),
                    ward.centre(),
                    1,
                    3 + n % 3,
                    6 + n % 5,
                    kind == SiteKind.HOTEL ? 2 : 4));
        }
        return sites;
    }

    private static DemoQuarantineSite large(String line) {
        String[] part = line.strip().split(";");
        return new DemoQuarantineSite(
                part[0],
                part[1],
                SiteKind.valueOf(part[2]),
                new AreaPath(part[3]),
                new GeoPoint(Double.parseDouble(part[4]), Double.parseDouble(part[5])),
                Integer.parseInt(part[6]),
                Integer.parseInt(part[7]),
                Integer.parseInt(part[8]),
                Integer.parseInt(part[9]));
    }
}
