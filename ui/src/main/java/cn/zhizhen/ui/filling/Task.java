package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.questionnaire.Questionnaire;
import java.util.List;

/** One section in the list of what there is to do. */
public record Task(Questionnaire.Section section, Questionnaire.Part part, Draft.SectionProgress progress) {

    static List<Task> of(Draft draft, Questionnaire questionnaire) {
        return questionnaire.asking(draft::shows).sections().stream()
                .map(section ->
                        new Task(section, questionnaire.part(section).orElse(null), progress(draft, section.id())))
                .toList();
    }

    /** One word for the page to choose its own by. */
    public String state() {
        if (progress.asked() == 0) {
            return "nothing";
        }
        if (progress.answered() == 0) {
            return "empty";
        }
        return progress.requiredMissing() == 0 ? "done" : "started";
    }

    private static Draft.SectionProgress progress(Draft draft, String section) {
        return draft.progress().sections().stream()
                .filter(progress -> progress.id().equals(section))
                .findFirst()
                .orElse(new Draft.SectionProgress(section, 0, 0, 0));
    }
}
