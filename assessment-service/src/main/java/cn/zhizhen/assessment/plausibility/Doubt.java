package cn.zhizhen.assessment.plausibility;

import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;

/**
 * An answer that may be a slip. It is kept as it stands, and asked back.
 *
 * @param suggested what may have been meant; null where nothing can be offered
 */
public record Doubt(String check, String answer, Text words, BigDecimal suggested) {}
