package vn.hanoi.ops.cameras;

/**
 * What a camera tells apart and the console counts; everything else that a camera names is kept but not counted. New ones
 * go to the end: the one-minute counts are stored by their order.
 */
public enum CountClass {
    PERSON,
    BICYCLE,
    MOTORCYCLE,
    CAR,
    BUS,
    TRUCK,
    MINIBUS
}
