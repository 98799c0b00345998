package vn.hanoi.ops.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface PersonBook extends JpaRepository<Person, PersonId> {}
