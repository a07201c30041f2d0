package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.questionnaire.Facts;
import java.math.BigDecimal;
import java.util.List;

/** A published figure to compare with (参考值): not a target. Without divisions it speaks for all industry. */
public record Reference(BigDecimal value, String date, Text text, List<String> divisions, Source source) {

    public Reference {
        divisions = divisions == null ? List.of() : divisions;
    }

    boolean fits(Facts facts) {
        return divisions.isEmpty()
                || facts.value("division").filter(divisions::contains).isPresent();
    }
}
