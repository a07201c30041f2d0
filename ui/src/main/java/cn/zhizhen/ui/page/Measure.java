package cn.zhizhen.ui.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The unit of a field (计量单位) and the words by which people mean it.
 *
 * @param zh as the questionnaire names it, for instance 台 or 万元; empty for a bare number
 */
public record Measure(String zh, String en) {

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "", BigDecimal.ONE,
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "百亿", BigDecimal.valueOf(10_000_000_000L),
            "千亿", BigDecimal.valueOf(100_000_000_000L),
            "万亿", BigDecimal.valueOf(1_000_000_000_000L));

    /** 个 counts anything; the others are what people say of the same thing. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "人", Set.of("名", "位", "个", "个人"),
            "台", Set.of("个", "套", "台套", "部", "台(套)"),
            "道", Set.of("个", "项", "道工序", "个工序"),
            "个", Set.of());

    private static final Set<String> YUAN = Set.of("元", "块", "块钱", "元人民币", "人民币", "rmb", "cny", "yuan");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    public static Measure of(Text unit) {
        return unit == null ? new Measure("", "") : new Measure(unit.zh(), unit.en());
    }

    /**
     * By what a number is multiplied to stand in this unit.
     *
     * @param multiple 万, 亿 and the like, or empty
     * @param word what was written behind it, or empty
     * @return empty when the word is another unit, or the amount may mean two things
     */
    public Optional<BigDecimal> factor(String multiple, String word) {
        var factor = MULTIPLES.get(multiple);
        return isMoney() ? money(factor, multiple, word) : count(factor, word);
    }

    private boolean isMoney() {
        return zh.startsWith("万元");
    }

    /** Bare numbers are 万元. 5600万 is 5600 万元, since nobody means 万万元; 3千 could be either. */
    private Optional<BigDecimal> money(BigDecimal factor, String multiple, String word) {
        var unit = word.replaceAll("(?i)(/|每|一| a | per )?(年|year)$", "").strip();
        if (multiple.isEmpty() && (unit.isEmpty() || unit.equalsIgnoreCase(en))) {
            return Optional.of(BigDecimal.ONE);
        }
        var isYuan = YUAN.contains(unit.toLowerCase(java.util.Locale.ROOT));
        var isPlain = unit.isEmpty() && factor.compareTo(WAN) >= 0;
        return isYuan || isPlain ? Optional.of(factor.divide(WAN)) : Optional.empty();
    }

    private Optional<BigDecimal> count(BigDecimal factor, String word) {
        return word.isEmpty()
                        || word.equals(zh)
                        || word.equalsIgnoreCase(en)
                        || ALIKE.getOrDefault(zh, Set.of()).contains(word)
                ? Optional.of(factor)
                : Optional.empty();
    }
}
