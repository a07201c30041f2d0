package cn.zhizhen.ui.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists from which a registration chooses. */
public record Choices(List<Region> regions, List<Industry> industries) {

    /** A league with its banners. */
    public record League(Region league, List<Region> banners) {}

    public List<League> leagues() {
        return regions.stream()
                .filter(Region::isLeague)
                .map(league -> new League(
                        league,
                        regions.stream()
                                .filter(region -> league.code().equals(region.parent()))
                                .toList()))
                .toList();
    }

    /** The divisions by the letter of their section. */
    public Map<String, List<Industry>> sections() {
        return industries.stream()
                .collect(Collectors.groupingBy(Industry::section, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Industry> withClasses() {
        return industries.stream()
                .filter(industry -> !industry.classes().isEmpty())
                .toList();
    }
}
