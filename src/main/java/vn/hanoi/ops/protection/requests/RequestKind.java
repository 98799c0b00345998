package vn.hanoi.ops.protection.requests;

import vn.hanoi.ops.protection.clocks.ClockRule.Legal;

/** What a person asks for, by the rights of Law 91/2025/QH15. */
public enum RequestKind {
    /** To be told what is held and to see it. */
    VIEW,
    /** To get a copy. */
    PROVIDE,
    CORRECT,
    ERASE,
    RESTRICT,
    OBJECT,
    WITHDRAW,
    /** A complaint about how data are handled. */
    COMPLAIN;

    /** The period within which it must be done. @param shared a processor or a third party holds the data too */
    public Legal legal(boolean shared) {
        return switch (this) {
            case VIEW, PROVIDE, CORRECT, COMPLAIN -> Legal.REQUEST_SHOW;
            case ERASE -> Legal.REQUEST_ERASE;
            case RESTRICT, OBJECT, WITHDRAW -> shared ? Legal.REQUEST_STOP_SHARED : Legal.REQUEST_STOP;
        };
    }

    /** Tells whether the paper on everything that is held is the answer. */
    public boolean needsPaper() {
        return this == VIEW || this == PROVIDE;
    }

    /** The translation key. */
    public String key() {
        return "protection.request.kind." + name();
    }
}
