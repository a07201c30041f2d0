package cn.zhizhen.assessment.demonstration;

import java.util.List;

/**
 * A trade of the region with the published rates that its invented enterprises scatter around.
 *
 * <p>Key process control: raw materials 65.7 (2020), food 63.3 (2025), textiles 65.6 (2025), all
 * others 66.2 (national, March 2025). Digital equipment 57.7 (national, December 2025); networked equipment 61.4 in
 * chemicals (2025), otherwise 23 (national sample of 2020). There are no published figures for the region itself.
 *
 * @param product what the firms are called after
 * @param leagues leagues where the trade is at home
 * @param posts names and hazards of posts that could be done by machines
 * @param controlled mean rate of key process control, percent
 * @param networked mean rate of networked equipment, percent
 */
record Trade(
        String product,
        String division,
        String industryClass,
        String type,
        List<String> leagues,
        List<Post> posts,
        double controlled,
        double networked) {

    record Post(String process, String hazard) {}

    static final double DIGITAL = 57.7;

    private static final Post PACKING = new Post("成品码垛装车", "heavy");
    private static final Post INSPECTION = new Post("人工目检", "repetitive");

    static final List<Trade> ALL = List.of(
            new Trade(
                    "铁合金",
                    "31",
                    "3140",
                    "process",
                    List.of("150900", "150200", "150600", "152900"),
                    List.of(
                            new Post("出铁开堵眼", "molten-metal"),
                            new Post("捣炉", "molten-metal"),
                            new Post("浇铸与扒渣", "molten-metal")),
                    65.7,
                    23),
            new Trade(
                    "电石",
                    "26",
                    "2613",
                    "process",
                    List.of("150300", "150600", "152900", "150900"),
                    List.of(
                            new Post("出炉烧眼与堵眼", "molten-metal"),
                            new Post("电极糊加料", "height"),
                            new Post("炉气巡检", "toxic")),
                    66.2,
                    61.4),
            new Trade(
                    "民爆器材",
                    "26",
                    "2671",
                    "process",
                    List.of("150200", "150600", "150400"),
                    List.of(
                            new Post("装药", "explosive"),
                            new Post("药卷装箱码垛", "explosive"),
                            new Post("库房装卸", "explosive")),
                    66.2,
                    61.4),
            new Trade(
                    "煤化工",
                    "26",
                    null,
                    "process",
                    List.of("150600", "150300", "152900", "152500"),
                    List.of(new Post("装置巡检", "toxic"), new Post("罐区取样", "toxic")),
                    66.2,
                    61.4),
            new Trade(
                    "乳品",
                    "14",
                    "1441",
                    "process",
                    List.of("150100", "150700", "150800", "152500"),
                    List.of(PACKING),
                    63.3,
                    23),
            new Trade(
                    "马铃薯制品",
                    "13",
                    null,
                    "process",
                    List.of("150900", "150400", "150700"),
                    List.of(PACKING, INSPECTION),
                    63.3,
                    23),
            new Trade(
                    "牛羊肉",
                    "13",
                    null,
                    "mixed",
                    List.of("152500", "150700", "150800", "152200", "150500"),
                    List.of(new Post("分割剔骨", "repetitive"), PACKING),
                    63.3,
                    23),
            new Trade(
                    "羊绒",
                    "17",
                    null,
                    "mixed",
                    List.of("150600", "150400", "150800"),
                    List.of(new Post("选绒分梳", "dust-noise"), INSPECTION),
                    65.6,
                    23),
            new Trade(
                    "铝材",
                    "32",
                    null,
                    "process",
                    List.of("150500", "150200"),
                    List.of(new Post("铸锭扒渣", "molten-metal"), new Post("阳极清理", "dust-noise")),
                    65.7,
                    23),
            new Trade(
                    "稀土材料",
                    "32",
                    "3232",
                    "process",
                    List.of("150200"),
                    List.of(new Post("电解出炉", "molten-metal")),
                    65.7,
                    23),
            new Trade(
                    "水泥建材",
                    "30",
                    null,
                    "process",
                    List.of("150200", "150400", "150500", "152200", "150700"),
                    List.of(new Post("袋装水泥装车", "dust-noise")),
                    65.7,
                    23),
            new Trade(
                    "石墨",
                    "30",
                    "3091",
                    "process",
                    List.of("150900", "150200"),
                    List.of(new Post("装出炉", "dust-noise")),
                    65.7,
                    23),
            new Trade("兽药", "27", null, "process", List.of("150100", "150400"), List.of(PACKING, INSPECTION), 66.2, 23),
            new Trade(
                    "机械加工",
                    "34",
                    null,
                    "discrete",
                    List.of("150200", "150100", "150400", "150500"),
                    List.of(new Post("毛坯上下料", "heavy"), new Post("打磨去毛刺", "dust-noise")),
                    66.2,
                    23),
            new Trade(
                    "农牧机械",
                    "35",
                    null,
                    "discrete",
                    List.of("150700", "150500", "152200", "150100"),
                    List.of(new Post("焊接", "dust-noise"), new Post("喷漆", "toxic")),
                    66.2,
                    23),
            new Trade(
                    "风电装备",
                    "38",
                    null,
                    "discrete",
                    List.of("150200", "150500", "150900", "152500"),
                    List.of(new Post("叶片打磨", "dust-noise"), new Post("机舱吊装配合", "height")),
                    66.2,
                    23));
}
