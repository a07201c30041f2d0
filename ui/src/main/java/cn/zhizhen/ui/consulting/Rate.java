package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.campaign.TargetSet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One rate in a list: the value where there is one, beside the target that holds. */
public record Rate(String indicator, Line.Headline figure, TargetSet.Target target) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public boolean isKnown() {
        return figure != null && figure.value() != null;
    }

    public BigDecimal value() {
        return figure.value();
    }

    /** Whether the target is a share of the region, so that the enterprise itself only does it or does not. */
    public boolean isYesNo() {
        return target != null && target.regional();
    }

    public boolean isYes() {
        return isKnown() && value().signum() > 0;
    }

    public boolean isAttained() {
        return figure != null && Boolean.TRUE.equals(figure.attained());
    }

    public boolean isShort() {
        return figure != null && Boolean.FALSE.equals(figure.attained());
    }

    /** How much of the width is filled. */
    public BigDecimal width() {
        return value().min(WHOLE).setScale(2, RoundingMode.HALF_UP);
    }
}
