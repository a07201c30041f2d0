package cn.zhizhen.report.text;

import java.util.List;

/** A mistake in a content file, told so that its author can mend it without reading code. */
public record Finding(String file, String item, String place, String problem, String mend) {

    @Override
    public String toString() {
        return "%s: item %s: %s %s: %s".formatted(file, item, place, problem, mend);
    }

    /** Stops the start of a service whose content is wrong. */
    public static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    String.join("\n", findings.stream().map(Finding::toString).toList()));
        }
    }

    /** One item of a file while it is being checked. */
    public record Place(String file, String item, List<Finding> findings) {

        public void check(boolean holds, String place, String problem, String mend) {
            if (!holds) {
                findings.add(new Finding(file, item, place, problem, mend));
            }
        }

        public void complete(Text text, String place) {
            check(text != null && text.isComplete(), place, "lacks a language", "write zh and en");
        }

        public void completeIfGiven(Text text, String place) {
            check(text == null || text.isComplete(), place, "lacks a language", "write zh and en, or leave it out");
        }

        public void sourced(Source source, String place) {
            check(
                    source != null && source.label() != null,
                    place,
                    "has no label",
                    "say how firm it is, such as official or own");
            check(
                    source != null && source.text() != null && source.text().isComplete(),
                    place,
                    "lacks a language",
                    "name the document in zh and en");
        }

        public void list(List<Text> texts, String place) {
            check(texts != null && !texts.isEmpty(), place, "is empty", "write at least one entry");
            if (texts != null) {
                texts.forEach(text -> complete(text, place));
            }
        }
    }
}
