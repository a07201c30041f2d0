package cn.zhizhen.ui.questionnaire;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A published questionnaire (问卷) as the pages need it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Questionnaire(String id, String version, Text title, List<Part> parts, List<Section> sections) {

    public Questionnaire {
        parts = parts == null ? List.of() : parts;
    }

    /** What one person can answer, with the papers to have ready. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String id, Text title, List<Text> papers) {

        public Part {
            papers = papers == null ? List.of() : papers;
        }
    }

    /** Which questionnaire it is; a published one never changes, so this is all that has to be remembered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Key(String id, String version) {

        public static Key of(String written) {
            var slash = written.lastIndexOf('/');
            return new Key(written.substring(0, Math.max(0, slash)), written.substring(slash + 1));
        }

        @Override
        public String toString() {
            return id + "/" + version;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Section(String id, Text title, String part, Integer minutes, Text intro, List<Question> questions) {

        public Optional<Question> question(String answer) {
            return questions.stream().filter(q -> q.answer().equals(answer)).findFirst();
        }
    }

    /** Whose section it is, where the questionnaire says so. */
    public Optional<Part> part(Section section) {
        return parts.stream().filter(part -> part.id().equals(section.part())).findFirst();
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** This questionnaire without the sections of which nothing is asked; what is not known to be left out is asked. */
    public Questionnaire asking(Predicate<Question> asks) {
        return new Questionnaire(
                id,
                version,
                title,
                parts,
                sections.stream()
                        .filter(section -> section.questions().stream().anyMatch(asks))
                        .toList());
    }

    public Optional<Section> after(Section section) {
        var index = sections.indexOf(section) + 1;
        return index < sections.size() ? Optional.of(sections.get(index)) : Optional.empty();
    }

    public Optional<Section> before(Section section) {
        var index = sections.indexOf(section) - 1;
        return index >= 0 ? Optional.of(sections.get(index)) : Optional.empty();
    }

    public Optional<Question> question(String answer) {
        return sections.stream()
                .flatMap(section -> section.question(answer).stream())
                .findFirst();
    }
}
