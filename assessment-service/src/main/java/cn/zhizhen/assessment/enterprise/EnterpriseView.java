package cn.zhizhen.assessment.enterprise;

import cn.zhizhen.assessment.classification.Industries;
import cn.zhizhen.assessment.classification.Industry.IndustryClass;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;

/** An enterprise as those see it who may see single enterprises. */
public record EnterpriseView(
        String id,
        String name,
        String code,
        RegionView region,
        IndustryView industry,
        String industryType,
        String size,
        boolean aboveScale,
        Integer employees,
        BigDecimal revenue,
        boolean demonstration) {

    /** A county-level unit with the league or city above it. */
    public record RegionView(String code, Text name, Named league) {}

    public record Named(String code, Text name) {}

    public record IndustryView(String division, Text name, String industryClass, Text className) {}

    /** For those who may know that an enterprise is there and has answered, and not what it answered. */
    public EnterpriseView withoutFigures() {
        return new EnterpriseView(
                id, name, code, region, industry, industryType, size, aboveScale, null, null, demonstration);
    }

    public static EnterpriseView of(Enterprise enterprise) {
        var region = Regions.find(enterprise.region).orElseThrow();
        var league = Regions.leagueOf(enterprise.region);
        return new EnterpriseView(
                enterprise.publicId,
                enterprise.name,
                enterprise.code,
                new RegionView(region.code(), region.name(), new Named(league.code(), league.name())),
                new IndustryView(
                        enterprise.division,
                        Industries.find(enterprise.division).orElseThrow().name(),
                        enterprise.industryClass,
                        Industries.findClass(enterprise.industryClass)
                                .map(IndustryClass::name)
                                .orElse(null)),
                enterprise.industryType,
                enterprise.size,
                enterprise.aboveScale,
                enterprise.employees,
                enterprise.revenue,
                enterprise.demonstration);
    }
}
