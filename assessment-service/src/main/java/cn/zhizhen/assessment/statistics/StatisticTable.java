package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.disclosure.Disclosure;
import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.scoring.TargetSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of figures as it may leave the service: suppression has been applied to every figure in it. */
public record StatisticTable(
        String campaign, String by, Text rule, int minimum, List<Row> rows, Row total, Map<String, Mark> targets) {

    public static final Text RULE = new Text(
            "每家企业只计本批次最近一次有效提交，未经确认的企业不计；按提交时登记的地区、行业、规模和类型归类；均值为各企业数值的简单平均，合计比率为分子之和除以分母之和。",
            "Each enterprise counts once, with its latest accepted submission of the campaign, under the region, industry, size and"
                    + " type that it was submitted with; enterprises that are not confirmed do not count. The mean is the plain average of"
                    + " the enterprises' values; the pooled rate is the sum of numerators over the sum of denominators.");

    /** One row; figures by indicator. */
    @Schema(name = "StatisticRow")
    public record Row(String key, Text label, int enterprises, int replies, Map<String, Statistic> indicators) {}

    public record Mark(BigDecimal value, int year, boolean regional, Text text, Source source) {

        static Mark of(TargetSet.Target target) {
            return new Mark(target.value(), target.year(), target.regional(), target.text(), target.source());
        }
    }

    static StatisticTable of(Slice slice, List<Measurand> indicators, TargetSet targets, Disclosure disclosure) {
        var keys = slice.by().keys(slice.region());
        var sums = slice.sums(indicators.stream().map(Measurand::key).toList());
        var enterprises = slice.enterprises();
        var replies = slice.replies();
        var columns = new LinkedHashMap<String, List<Statistic>>();
        for (var indicator : indicators) {
            var mark =
                    targets.now(indicator.what()).map(TargetSet.Target::value).orElse(null);
            columns.put(
                    indicator.shortId(), column(keys, sums.getOrDefault(indicator.key(), Map.of()), mark, disclosure));
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(row(
                    keys.get(i),
                    enterprises.getOrDefault(keys.get(i).code(), 0),
                    replies.getOrDefault(keys.get(i).code(), 0),
                    columns,
                    i));
        }
        var total = row(
                new Grouping.Key("total", new Text("合计", "Total")),
                enterprises.values().stream().mapToInt(Integer::intValue).sum(),
                replies.values().stream().mapToInt(Integer::intValue).sum(),
                columns,
                keys.size());
        return new StatisticTable(
                slice.campaign().publicId,
                slice.by().name().toLowerCase(java.util.Locale.ROOT),
                RULE,
                disclosure.minimum(),
                rows,
                total,
                marks(indicators, targets));
    }

    /** The figures of one indicator, a row each and the total last. */
    private static List<Statistic> column(
            List<Grouping.Key> keys, Map<String, Statistic.Sums> sums, BigDecimal mark, Disclosure disclosure) {
        var rows = keys.stream()
                .map(key -> sums.getOrDefault(key.code(), new Statistic.Sums()))
                .toList();
        var total = new Statistic.Sums();
        rows.forEach(total::add);
        var verdict = disclosure.judge(rows.stream().map(row -> row.n).toList());
        var parts = new Parts(rows, total, disclosure.minimum());
        var column = new ArrayList<Statistic>();
        for (int i = 0; i < rows.size(); i++) {
            column.add(verdict.suppressed().get(i) ? Statistic.hidden() : parts.withheld(rows.get(i), i, mark));
        }
        column.add(verdict.total() ? Statistic.hidden() : parts.withheld(total, rows.size(), mark));
        return column;
    }

    private static Row row(
            Grouping.Key key, int enterprises, int replies, Map<String, List<Statistic>> columns, int index) {
        var figures = new LinkedHashMap<String, Statistic>();
        columns.forEach((indicator, column) -> figures.put(indicator, column.get(index)));
        return new Row(key.code(), key.label(), enterprises, replies, figures);
    }

    private static Map<String, Mark> marks(List<Measurand> indicators, TargetSet targets) {
        var marks = new LinkedHashMap<String, Mark>();
        indicators.forEach(indicator ->
                targets.now(indicator.what()).ifPresent(target -> marks.put(indicator.shortId(), Mark.of(target))));
        return marks;
    }
}
