package vn.hanoi.ops.hotline.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.rules.Attribute.Choice;
import vn.hanoi.ops.hotline.rules.Attribute.Datatype;

/** Reads the categories with their questions. */
@Component
class CategoryTables {

    private final JdbcClient jdbc;

    CategoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code, in the order of the branches. */
    Map<String, Category> read() {
        Map<String, List<Attribute>> questions = questions();
        Map<String, Category> categories = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM hotline_category ORDER BY position")
                .query((row, n) -> category(row, questions))
                .list()
                .forEach(c -> categories.put(c.code(), c));
        return categories;
    }

    private Map<String, List<Attribute>> questions() {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM hotline_attribute_value ORDER BY position")
                .query((row, n) -> choices.computeIfAbsent(
                                row.getString("category") + "." + row.getString("attribute"), k -> new ArrayList<>())
                        .add(new Choice(row.getString("code"), row.getString("name"))))
                .list();
        Map<String, List<Attribute>> questions = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM hotline_attribute ORDER BY position")
                .query((row, n) -> questions
                        .computeIfAbsent(row.getString("category"), k -> new ArrayList<>())
                        .add(attribute(row, choices)))
                .list();
        return questions;
    }

    private static Attribute attribute(ResultSet row, Map<String, List<Choice>> choices) throws SQLException {
        String code = row.getString("code");
        return new Attribute(
                code,
                row.getInt("position"),
                Datatype.valueOf(row.getString("datatype").toUpperCase(java.util.Locale.ROOT)),
                row.getBoolean("variable"),
                row.getBoolean("required"),
                row.getString("question"),
                row.getString("help"),
                choices.getOrDefault(row.getString("category") + "." + code, List.of()));
    }

    private static Category category(ResultSet row, Map<String, List<Attribute>> questions) throws SQLException {
        String code = row.getString("code");
        return new Category(
                code,
                row.getString("parent"),
                row.getInt("branch"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("description"),
                row.getString("keywords"),
                row.getString("terms"),
                row.getBoolean("personal"),
                row.getBoolean("published"),
                questions.getOrDefault(code, List.of()));
    }
}
