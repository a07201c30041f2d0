package cn.zhizhen.assessment.demonstration;

import cn.zhizhen.assessment.classification.CreditCode;
import cn.zhizhen.assessment.classification.Region;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Invents enterprises over real places and trades. Each name says that it is a demonstration. */
record Enterprises(Dice dice) {

    /** The enterprise whose owner can be tried: a ferroalloy plant in Fengzhen (丰镇). */
    EnterpriseFacts first() {
        return new EnterpriseFacts(
                code(0, "150981"), "丰镇市演示铁合金厂", "150981", "31", "3140", "process", 386, new BigDecimal("48200"), true);
    }

    EnterpriseFacts next(int number, Trade trade) {
        var region = banner(dice.oneOf(trade.leagues()));
        var employees = employees();
        var perHead = dice.around(82, 35, 12, 220);
        var revenue = new BigDecimal(employees * perHead).setScale(0, RoundingMode.HALF_UP);
        return new EnterpriseFacts(
                code(number, region.code()),
                region.name().zh() + "演示" + trade.product() + "企业" + number + "号",
                region.code(),
                trade.division(),
                trade.industryClass(),
                trade.type(),
                employees,
                revenue,
                revenue.compareTo(new BigDecimal(2000)) >= 0);
    }

    /** Mostly small firms, some medium, few large and micro; the shares are this generator's own. */
    private int employees() {
        var roll = dice.between(1, 100);
        if (roll <= 8) {
            return dice.between(6, 19);
        }
        if (roll <= 70) {
            return dice.between(20, 299);
        }
        return roll <= 93 ? dice.between(300, 999) : dice.between(1000, 3200);
    }

    private Region banner(String league) {
        List<Region> banners = Regions.all().stream()
                .filter(region -> league.equals(region.parent()))
                .toList();
        return dice.oneOf(banners);
    }

    /** A well-formed code of an organisation number that spells its purpose. */
    private static String code(int number, String region) {
        var front = "91" + region + "MADEM%04d".formatted(number);
        return front + CreditCode.check(front + "0");
    }
}
