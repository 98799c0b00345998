package vn.hanoi.ops.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.DeclaredField;

/** One change of one field; an officer can change a number or an address without ever seeing the others. */
public sealed interface PersonEdit {

    /** The field that it changes. */
    DeclaredField field();

    /** Another name, as written. */
    record Rename(String name) implements PersonEdit {

        /** @throws IllegalArgumentException when it holds a sign that no text may hold */
        public Rename {
            PlainTexts.require(name);
        }

        @Override
        public DeclaredField field() {
            return PeopleFields.NAME;
        }
    }

    /** Another birth, or none. */
    record SetBirth(@Nullable Birth birth) implements PersonEdit {
        @Override
        public DeclaredField field() {
            return PeopleFields.BIRTH;
        }
    }

    /** Another sex, or none. */
    record SetSex(@Nullable Sex sex) implements PersonEdit {
        @Override
        public DeclaredField field() {
            return PeopleFields.SEX;
        }
    }

    /** Another nationality, or none. */
    record SetNationality(String country) implements PersonEdit {
        @Override
        public DeclaredField field() {
            return PeopleFields.NATIONALITY;
        }
    }

    /** One more phone. */
    record AddPhone(String number) implements PersonEdit {
        @Override
        public DeclaredField field() {
            return PeopleFields.PHONE;
        }
    }

    /** One more address; a current one comes before the others and gives the record its area. */
    record AddAddress(HomeAddress address) implements PersonEdit {

        /** @throws IllegalArgumentException when it holds a sign that no text may hold */
        public AddAddress {
            PlainTexts.require(address.text());
        }

        @Override
        public DeclaredField field() {
            return PeopleFields.ADDRESS;
        }
    }

    /** One more paper. */
    record AddDocument(Document document) implements PersonEdit {
        @Override
        public DeclaredField field() {
            return PeopleFields.DOCUMENT;
        }
    }

    /** A phone, an address or a paper goes; nothing happens when it has gone already. */
    record Drop(DeclaredField field, UUID part) implements PersonEdit {}
}
