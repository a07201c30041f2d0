package cn.zhizhen.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the rows of all chapters in reading order and knows in which chapter, section and table each one stands. */
final class Flow {

    /** How a figure in a table cell is to be taken: a gap is warm, what is reached is calm, what is missing is grey. */
    enum Tone {
        GOOD,
        GAP,
        NONE,
        TOTAL;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tone of(boolean reached) {
            return reached ? GOOD : GAP;
        }
    }

    /** The heights that the template keeps for drawings. */
    enum Height {
        SMALL,
        MEDIUM,
        LARGE,
        HUGE;
    }

    record Chapter(String number, String title) {

        /** The name of the chapter in links and bookmarks. */
        String mark() {
            return (number + " " + title).strip();
        }
    }

    private static final String CELLS = "abcdefg";

    private final List<Row> rows = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, Object> place = new HashMap<>();
    private int sections;
    private int tables;

    List<Row> rows() {
        return rows;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** A chapter on a page of its own. */
    Flow chapter(String id, String number, String title) {
        place.put("sheet", id);
        return opened(id, number, title);
    }

    /** A chapter that follows on the same page where there is room. */
    Flow running(String id, String number, String title) {
        plain().row("space");
        return opened(id, number, title);
    }

    private Flow opened(String id, String number, String title) {
        var chapter = new Chapter(number, title);
        chapters.add(chapter);
        var sheet = place.get("sheet");
        place.clear();
        place.putAll(Map.of(
                "sheet", sheet,
                "chapter", id,
                "chapterMark", chapter.mark(),
                "chapterNumber", number,
                "chapterTitle", title));
        return plain();
    }

    Flow section(String title) {
        return section("h2", title, "", "");
    }

    /** A section with a number before its title and a note at the right: one piece of advice. */
    Flow card(String mark, String title, String note) {
        return section("card", title, mark, note);
    }

    /** A title and a sentence that stand over the first card and stay with it. */
    Flow card(String lead, String intro, String mark, String title, String note) {
        card(mark, title, note);
        place.put("sectionLead", lead);
        place.put("sectionIntro", intro);
        return this;
    }

    private Flow section(String kind, String title, String mark, String note) {
        place.remove("card");
        place.remove("sectionLead");
        place.remove("sectionIntro");
        place.putAll(Map.of(
                "section", "section-" + ++sections,
                "sectionKind", kind,
                "sectionTitle", title,
                "sectionMark", mark,
                "sectionNote", note));
        return plain();
    }

    Flow table(String... heads) {
        plain();
        place.put("table", "table-" + ++tables);
        for (int i = 0; i < heads.length; i++) {
            place.put("head" + (i + 1), heads[i]);
        }
        return this;
    }

    /** Ends a table: what follows stands in no column. */
    private Flow plain() {
        place.remove("table");
        return this;
    }

    Flow row(String kind, Tone tone, Drawing picture, String... cells) {
        var fields = new HashMap<>(place);
        fields.put("kind", kind);
        fields.put("tone", tone.id());
        fields.put("picture", picture);
        for (int i = 0; i < cells.length; i++) {
            fields.put(CELLS.substring(i, i + 1), cells[i]);
        }
        rows.add(new Row(fields));
        return this;
    }

    Flow row(String kind, Tone tone, String... cells) {
        return row(kind, tone, null, cells);
    }

    Flow row(String kind, String... cells) {
        return row(kind, Tone.GOOD, null, cells);
    }

    Flow lead(String text) {
        return plain().row("lead", text);
    }

    Flow text(String text) {
        return plain().row("text", text);
    }

    Flow note(String text) {
        return plain().row("note", text);
    }

    Flow bullet(String text) {
        return plain().row("bullet", text);
    }

    Flow callout(String text) {
        return plain().row("callout", text);
    }

    /** A question with what was answered to it, or in grey why nothing was. */
    Flow answer(String label, Optional<String> answer, String absence) {
        return answer.map(said -> row("answers", Tone.GOOD, label, said))
                .orElseGet(() -> row("answers", Tone.NONE, label, absence));
    }

    Flow gap() {
        return plain().row("gap");
    }

    Flow figure(Height height, Drawing drawing) {
        return plain().row(height.name().toLowerCase(Locale.ROOT), Tone.GOOD, drawing);
    }
}
