package cn.zhizhen.assessment.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.questionnaire.AnswerCheck;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import cn.zhizhen.assessment.visiting.StoredFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Makes the samples under contracts/ that the other services read in their tests: real scoring, fixed ids and times. */
@QuarkusTest
class ContractTest {

    private static final Instant SUBMITTED = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    Library library;

    @Inject
    Yardsticks yardsticks;

    @Inject
    ObjectMapper mapper;

    @Test
    void result_isTheStoredSample() throws JsonProcessingException {
        var assessment = assessment();
        var answers = questionnaire().completed(new Answers(cn.zhizhen.assessment.visiting.Answers.ofThePlant()));
        assertEquals(
                List.of(),
                new AnswerCheck(questionnaire()).check(answers, answers.values().keySet()));
        var result = Result.of(
                assessment,
                1,
                SUBMITTED,
                yardsticks.questionnaire(assessment.campaign),
                yardsticks.targets(assessment.campaign),
                yardsticks.scorecards(assessment.campaign),
                yardsticks.measure(assessment.campaign, answers, assessment.enterprise.facts()));
        var sealed = mapper.readTree(CanonicalJson.of(result, mapper).sealed());
        new StoredFile(Path.of("../contracts/result.sample.json")).assertHolds(pretty(sealed));
    }

    @Test
    void questionnaire_isTheStoredSample() throws JsonProcessingException {
        JsonNode questionnaire = mapper.valueToTree(questionnaire());
        new StoredFile(Path.of("../contracts/questionnaire.sample.json")).assertHolds(pretty(questionnaire));
    }

    private Questionnaire questionnaire() {
        return library.questionnaire(library.current().questionnaire()).orElseThrow();
    }

    private Assessment assessment() {
        var assessment = new Assessment();
        assessment.publicId = "01K9ZQ4T7M3V8XGR2B6NHEWC5D";
        assessment.campaign = campaign();
        assessment.enterprise = enterprise();
        return assessment;
    }

    private Campaign campaign() {
        var campaign = new Campaign();
        campaign.publicId = "01K9ZPV0A2M4C6E8G0J2K4M6P8";
        campaign.titleZh = "2026年度制造业数字化转型诊断";
        campaign.titleEn = "Diagnosis of digital transformation in manufacturing 2026";
        campaign.opens = LocalDate.of(2026, 1, 1);
        campaign.closes = LocalDate.of(2026, 12, 31);
        var questionnaire = library.current().questionnaire();
        campaign.questionnaireId = questionnaire.id();
        campaign.questionnaireVersion = questionnaire.version();
        Identity targets = library.current().targets();
        campaign.targetsId = targets.id();
        campaign.targetsVersion = targets.version();
        campaign.scorecardIdentities(library.current().scorecards());
        return campaign;
    }

    private static Enterprise enterprise() {
        var facts = new EnterpriseFacts(
                "91150902MA0N3X5K7L",
                "乌兰察布市恒泰合金材料有限公司",
                "150902",
                "31",
                "3140",
                "process",
                412,
                new BigDecimal("38600"),
                true);
        var enterprise = Enterprise.of(facts, SUBMITTED);
        enterprise.publicId = "01K9ZPX1R4HJ6Q0W8T2M5CVBNK";
        enterprise.demonstration = true;
        return enterprise;
    }

    private String pretty(JsonNode tree) throws JsonProcessingException {
        var indenter = new DefaultIndenter(" ", "\n");
        var printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return mapper.writer(printer).writeValueAsString(tree) + "\n";
    }
}
