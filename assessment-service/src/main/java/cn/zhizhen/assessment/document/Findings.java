package cn.zhizhen.assessment.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with one document, so that an author sees everything at once. */
public final class Findings {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    public Findings(String file) {
        this.file = file;
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }

    public void add(String place, String mend) {
        findings.add(new Finding(file, place, mend));
    }

    public void require(boolean holds, String place, String mend) {
        if (!holds) {
            add(place, mend);
        }
    }

    public void requireText(Text text, String place) {
        require(text != null && text.isComplete(), place, "needs a text in Chinese (zh) and English (en)");
    }

    public void requireTexts(Iterable<Text> texts, String place) {
        texts.forEach(text -> requireText(text, place));
    }

    public void requireSource(Source source, String place) {
        require(source != null && source.label() != null, place, "needs a source with a label");
        if (source != null) {
            requireText(source.text(), place + ".source");
        }
    }

    public void requireId(String id, String place) {
        require(id != null && KEBAB_CASE.matcher(id).matches(), place, "needs an id in kebab-case");
        require(id == null || ids.add(id), place, "the id " + id + " is already taken; choose another");
    }
}
