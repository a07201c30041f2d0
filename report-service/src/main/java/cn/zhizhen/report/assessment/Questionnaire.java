package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions as far as a report needs them: to print an answer in words. */
public record Questionnaire(String id, String version, Text title, List<Section> sections) {

    public Questionnaire {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    public record Section(String id, Text title, List<Question> questions) {

        public Section {
            questions = questions == null ? List.of() : List.copyOf(questions);
        }
    }

    public record Option(String id, Text label) {}

    public record Question(
            String id,
            String kind,
            Text label,
            Text ask,
            Text unit,
            String part,
            String whole,
            List<Option> options,
            List<Text> levels,
            List<Question> columns) {

        public Question {
            options = options == null ? List.of() : List.copyOf(options);
            levels = levels == null ? List.of() : List.copyOf(levels);
            columns = columns == null ? List.of() : List.copyOf(columns);
        }

        /** Whether it is answered by a level of its own scale. */
        public boolean isScale() {
            return !levels.isEmpty();
        }

        /** The highest level of a scale. */
        public int highest() {
            return levels.size() - 1;
        }

        /** A rate is answered by its part; every other answer bears the name of its question. */
        public String answer() {
            return part == null ? id : part;
        }

        public Optional<Text> option(String id) {
            return options.stream()
                    .filter(option -> option.id().equals(id))
                    .map(Option::label)
                    .findFirst();
        }

        public Optional<Question> column(String id) {
            return columns.stream().filter(column -> column.id().equals(id)).findFirst();
        }
    }

    public static Questionnaire read(String json) {
        return Reading.of(json, Questionnaire.class);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The question that this answer belongs to. */
    public Optional<Question> answeredBy(String answer) {
        return questions().filter(question -> question.answer().equals(answer)).findFirst();
    }
}
