package cn.zhizhen.assessment.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    @Test
    void all_oneRegionAndTwelveLeagues() {
        var levels = Regions.all().stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
        assertEquals(1L, levels.get("region"));
        assertEquals(12L, levels.get("league"));
        assertTrue(levels.get("banner") >= 103, "the 103 county-level units, and zones that statistics add");
        assertEquals(3, levels.size());
    }

    @Test
    void all_codesDifferAndTextsAreComplete() {
        var codes = Regions.all().stream().map(Region::code).distinct().count();
        assertEquals(Regions.all().size(), codes);
        Regions.all()
                .forEach(region -> assertTrue(
                        region.code().matches("15\\d{4}") && region.name().isComplete()));
    }

    @Test
    void all_eachBannerLiesInALeague_eachLeagueInTheRegion() {
        var above = Map.of("banner", "league", "league", "region");
        Regions.all().stream()
                .filter(region -> !region.level().equals("region"))
                .forEach(region -> assertEquals(
                        above.get(region.level()),
                        Regions.find(region.parent()).orElseThrow().level(),
                        region::code));
    }

    @ParameterizedTest
    @CsvSource({"150981, 150900", "150902, 150900", "150900, 150900", "150105, 150100", "150000, 150000"})
    void leagueOf_theCityAbove(String code, String league) {
        assertEquals(league, Regions.leagueOf(code).code());
    }

    @Test
    void find_unknownCode_isEmpty() {
        assertTrue(Regions.find("999999").isEmpty());
        assertTrue(Regions.find(null).isEmpty());
    }
}
