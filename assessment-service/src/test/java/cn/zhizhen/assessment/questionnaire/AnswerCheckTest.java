package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {

    private static final AnswerCheck CHECK =
            new AnswerCheck(DocumentReader.read("samples/every-kind.yaml", Questionnaire.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whole    | 0
            whole    | 1000
            whole    | 12.0
            whole    | 1e3
            people   | 1
            people   | 9
            counted  | 0
            money    | 500.50
            money    | 0.01
            money    | 1.500
            spent    | 3.25
            weight   | 0.1234
            colour   | "green"
            network  | []
            network  | ["none"]
            network  | ["wired","wireless"]
            level    | 0
            level    | 2
            flag     | false
            words    | ""
            words    | "三个字"
            words    | "𠮷𠮷𠮷"
            posts    | []
            posts    | [{"name":"捣炉","shifts":5,"hazard":"heat","cost":10.6},{"name":"a","shifts":1}]
            posts    | [{"name":"捣炉","shifts":5,"hazard":null,"cost":" "}]
            whole    | null
            flag     | null
            """)
    void check_fittingValue_isKept(String answer, String value) {
        assertEquals(List.of(), refusals(Map.of(answer, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere  | 1                      | unknown-question {}
            share    | 1                      | unknown-question {}
            whole    | "12"                   | wrong-kind {}
            whole    | "NaN"                  | wrong-kind {}
            whole    | true                   | wrong-kind {}
            whole    | [1]                    | wrong-kind {}
            whole    | {"value":1}            | wrong-kind {}
            whole    | 0.5                    | not-whole-number {}
            whole    | 1e-400                 | not-whole-number {}
            whole    | -1                     | too-small {min=0}
            whole    | 1001                   | too-large {max=1000}
            whole    | 1e400                  | too-large {max=1000, min=0}
            whole    | -1e400                 | too-small {max=1000, min=0}
            part     | 1000000000001          | too-large {max=1000000000000, min=0}
            people   | 0                      | too-small {min=1}
            people   | 10                     | too-large {max=9}
            counted  | 2.5                    | not-whole-number {}
            counted  | -1                     | too-small {min=0}
            counted  | "two"                  | wrong-kind {}
            money    | 0.005                  | too-many-decimals {decimals=2}
            money    | -0.01                  | too-small {min=0}
            money    | 500.51                 | too-large {max=500.5}
            spent    | 0.125                  | too-many-decimals {decimals=2}
            weight   | 0.12345                | too-many-decimals {decimals=4}
            colour   | "blue"                 | unknown-option {}
            colour   | ""                     | unknown-option {}
            colour   | 1                      | wrong-kind {}
            colour   | ["red"]                | wrong-kind {}
            network  | "wired"                | wrong-kind {}
            network  | ["wired","copper"]     | unknown-option {}
            network  | ["wired","wired"]      | unknown-option {}
            network  | [1]                    | unknown-option {}
            network  | ["none","wired"]       | exclusive-option {}
            level    | 3                      | too-large {max=2}
            level    | 99999999999            | too-large {max=2}
            level    | -1                     | too-small {min=0}
            level    | 1.5                    | wrong-kind {}
            level    | "1"                    | wrong-kind {}
            flag     | "yes"                  | wrong-kind {}
            flag     | 1                      | wrong-kind {}
            words    | "四个字了"              | too-long {max=3}
            words    | "𠮷𠮷𠮷𠮷"              | too-long {max=3}
            words    | 1                      | wrong-kind {}
            posts    | {}                     | wrong-kind {}
            posts    | ["捣炉"]               | wrong-kind {column=posts, row=0}
            posts    | [{},{},{}]             | too-many-rows {max=2}
            posts    | [{"name":"a"}]         | missing-cell {column=shifts, row=0}
            posts    | [{"name":" ","shifts":1}] | missing-cell {column=name, row=0}
            posts    | [{"name":"a","shifts":1},{"name":"a","shifts":6}] | too-large {column=shifts, max=5, row=1}
            posts    | [{"name":"a","shifts":1,"cost":1.25}] | too-many-decimals {column=cost, decimals=1, row=0}
            posts    | [{"name":"a","shifts":1,"hazard":"cold"}] | unknown-option {column=hazard, row=0}
            posts    | [{"name":"a","shifts":1,"other":1}] | unknown-question {column=other, row=0}
            """)
    void check_unfittingValue_isRefused(String answer, String value, String refusal) {
        assertEquals(List.of(answer + " " + refusal), refusals(Map.of(answer, value)));
    }

    @Test
    void check_severalFaults_allAreTold() {
        assertEquals(
                List.of(
                        "colour wrong-kind {}",
                        "nowhere unknown-question {}",
                        "posts missing-cell {column=name, row=0}",
                        "posts missing-cell {column=shifts, row=0}"),
                refusals(Map.of("colour", "1", "nowhere", "1", "posts", "[{}]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part    | 11 | part    | part-above-whole {part=part, partValue=11, whole=whole, wholeValue=10}
            counted | 11 | counted | part-above-whole {part=counted, partValue=11, whole=whole, wholeValue=10}
            whole   | 3  | whole   | part-above-whole {part=part, partValue=4, whole=whole, wholeValue=3}
            """)
    void check_partAboveWhole_isRefusedOnTheSideThatChanged(
            String changed, String value, String answer, String refusal) {
        var standing = Given.answers("{\"whole\": 10, \"part\": 4}");
        assertEquals(List.of(answer + " " + refusal), refusals(standing, Map.of(changed, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part    | 10
            counted | 10
            whole   | 4
            whole   | null
            people  | 5
            """)
    void check_partUpToItsWhole_isKept(String changed, String value) {
        var standing = Given.answers("{\"whole\": 10, \"part\": 4}");
        assertEquals(List.of(), refusals(standing, Map.of(changed, value)));
    }

    @Test
    void check_bothSidesChangedAtOnce_isJudgedAfterTheChange() {
        var standing = Given.answers("{\"whole\": 10, \"part\": 4}");
        assertEquals(List.of(), refusals(standing, Map.of("whole", "30", "part", "25")));
    }

    @Test
    void check_partWithoutWhole_isKept() {
        assertEquals(List.of(), refusals(Map.of("part", "4")));
    }

    private static List<String> refusals(Map<String, String> changes) {
        return refusals(Answers.none(), changes);
    }

    private static List<String> refusals(Answers standing, Map<String, String> changes) {
        var values =
                changes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Given.json(e.getValue())));
        return CHECK.check(standing.with(values), Set.copyOf(changes.keySet())).stream()
                .map(refusal -> refusal.answer() + " " + refusal.code() + " " + new TreeMap<>(refusal.params()))
                .sorted()
                .toList();
    }
}
