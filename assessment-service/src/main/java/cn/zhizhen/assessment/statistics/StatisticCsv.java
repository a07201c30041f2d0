package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table for Excel: a byte order mark so that Chinese shows, a line of method at the end. */
record StatisticCsv(StatisticTable table, boolean english) {

    private static final String WITHHELD = "×";

    private static final Map<String, Text> NAMES = Map.of(
            "equipment-digital-rate", new Text("生产设备数字化率", "Digital equipment"),
            "key-process-control-rate", new Text("关键工序数控化率", "Key process control"),
            "platform-use", new Text("工业互联网平台普及率", "Platform use"),
            "equipment-networked-rate", new Text("设备联网率", "Networked equipment"),
            "miit-sme-2024-score", new Text("数字化水平评测得分", "Digital level score"),
            "miit-sme-2024-level", new Text("数字化水平评测等级", "Digital level"),
            "integration-stage-level", new Text("两化融合阶段", "Integration stage"));

    String text() {
        var levels = levels();
        var lines = new ArrayList<String>();
        lines.add(line(header(levels)));
        table.rows().forEach(row -> lines.add(line(cells(row, levels))));
        lines.add(line(cells(table.total(), levels)));
        lines.add("");
        lines.add(line(List.of(in(table.rule()))));
        lines.add(
                line(
                        List.of(
                                in(
                                        new Text(
                                                "“×”表示不足" + table.minimum() + "家或为保护单个企业而不公布；空白表示无人填报。",
                                                "× marks figures withheld because fewer than " + table.minimum()
                                                        + " enterprises stand behind them or to protect single enterprises; a blank means nobody answered.")))));
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private Map<String, List<String>> levels() {
        return table.total().indicators().keySet().stream()
                .collect(Collectors.toMap(indicator -> indicator, indicator -> {
                    var found = new TreeSet<String>();
                    Stream.concat(table.rows().stream(), Stream.of(table.total()))
                            .map(row -> row.indicators().get(indicator).distribution())
                            .filter(distribution -> distribution != null)
                            .forEach(distribution -> found.addAll(distribution.keySet()));
                    return List.copyOf(found);
                }));
    }

    private List<String> header(Map<String, List<String>> levels) {
        var cells = new ArrayList<>(List.of(
                in(new Text("代码", "Code")),
                in(new Text("名称", "Name")),
                in(new Text("登记企业", "Enterprises")),
                in(new Text("已提交", "Replies"))));
        table.total().indicators().keySet().forEach(indicator -> {
            var name = in(NAMES.getOrDefault(indicator, new Text(indicator, indicator)));
            cells.add(name + " N");
            if (indicator.endsWith("-level")) {
                levels.get(indicator).forEach(level -> cells.add(name + " " + level));
            } else {
                cells.add(name + in(new Text(" 均值", " mean")));
                cells.add(name + in(new Text(" 合计比率%", " pooled %")));
                cells.add(name + in(new Text(" 达标占比%", " share at target %")));
            }
        });
        return cells;
    }

    private List<String> cells(StatisticTable.Row row, Map<String, List<String>> levels) {
        var cells = new ArrayList<>(List.of(
                row.key(), in(row.label()), Integer.toString(row.enterprises()), Integer.toString(row.replies())));
        row.indicators().forEach((indicator, figure) -> {
            cells.add(figure.suppressed() ? WITHHELD : Integer.toString(figure.n()));
            if (indicator.endsWith("-level")) {
                levels.get(indicator).forEach(level -> cells.add(level(figure, level)));
            } else {
                cells.add(cell(figure, figure.mean()));
                cells.add(cell(figure, figure.pooled()));
                cells.add(figure.targetWithheld() ? WITHHELD : cell(figure, figure.shareAtTarget()));
            }
        });
        return cells;
    }

    private static String level(Statistic figure, String level) {
        if (figure.suppressed()) {
            return WITHHELD;
        }
        if (figure.n() == 0) {
            return "";
        }
        var count = figure.distribution().get(level);
        return count == null ? WITHHELD : count.toString();
    }

    private static String cell(Statistic figure, BigDecimal value) {
        if (figure.suppressed()) {
            return WITHHELD;
        }
        return value == null ? "" : value.toPlainString();
    }

    private String in(Text text) {
        return english ? text.en() : text.zh();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(StatisticCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
