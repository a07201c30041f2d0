package cn.zhizhen.assessment.plausibility;

import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.questionnaire.Answers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A bound on one answer over another (合理性核对) beyond which a slip is likelier than the truth.
 *
 * @param above greatest ratio that is not asked back; null where there is none
 * @param below least ratio that is not asked back; null where there is none
 * @param slip by how many times people slip here, so that the number they may have meant can be offered; null where it cannot
 */
record PlausibilityCheck(
        String id,
        String answer,
        String over,
        BigDecimal above,
        BigDecimal below,
        BigDecimal slip,
        Text words,
        Source source) {

    /** Empty where both numbers are not there, where the other is zero, and where the ratio lies within the bounds. */
    Optional<Doubt> doubt(Answers answers) {
        return answers.number(answer)
                .flatMap(value -> answers.number(over)
                        .filter(other -> other.signum() > 0)
                        .filter(other -> isOutside(value, other))
                        .map(other -> new Doubt(id, answer, words(value, other), suggested(value, other))));
    }

    /** Compared by multiplication, so that the bound itself is never rounded. */
    private boolean isOutside(BigDecimal value, BigDecimal other) {
        return above != null && value.compareTo(above.multiply(other)) > 0
                || below != null && value.compareTo(below.multiply(other)) < 0;
    }

    private BigDecimal suggested(BigDecimal value, BigDecimal other) {
        if (slip == null || value.signum() == 0) {
            return null;
        }
        var meant = above != null ? value.divide(slip, MathContext.DECIMAL64) : value.multiply(slip);
        return isOutside(meant, other) || meant.stripTrailingZeros().scale() > 2 ? null : plain(meant);
    }

    private Text words(BigDecimal value, BigDecimal other) {
        var ratio = value.divide(other, value.compareTo(other) < 0 ? 4 : 0, RoundingMode.HALF_UP);
        return new Text(filled(words.zh(), value, other, ratio), filled(words.en(), value, other, ratio));
    }

    private static String filled(String words, BigDecimal value, BigDecimal other, BigDecimal ratio) {
        return words.replace("{value}", plain(value).toPlainString())
                .replace("{other}", plain(other).toPlainString())
                .replace("{ratio}", plain(ratio).toPlainString());
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
