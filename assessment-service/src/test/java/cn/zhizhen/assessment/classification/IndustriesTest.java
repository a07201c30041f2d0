package cn.zhizhen.assessment.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndustriesTest {

    @Test
    void all_manufacturingIsComplete() {
        var divisions = Industries.all().stream()
                .filter(industry -> industry.section().equals("C"))
                .map(Industry::code)
                .collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(13, 43).mapToObj(Integer::toString).collect(Collectors.toSet()), divisions);
    }

    @Test
    void all_textsTypesAndSectionsAreKnown() {
        Industries.all().forEach(industry -> {
            assertTrue(industry.code().matches("\\d{2}") && industry.name().isComplete(), industry::code);
            assertTrue(Set.of("discrete", "process", "mixed").contains(industry.type()), industry::code);
            assertTrue(Set.of("B", "C", "D").contains(industry.section()), industry::code);
            industry.classes()
                    .forEach(inner -> assertTrue(
                            inner.code().startsWith(industry.code())
                                    && inner.code().length() == 4
                                    && inner.name().isComplete(),
                            inner::code));
        });
    }

    @Test
    void findClass_ferroalloy() {
        assertEquals("铁合金冶炼", Industries.findClass("3140").orElseThrow().name().zh());
        assertEquals("液体乳制造", Industries.findClass("1441").orElseThrow().name().zh());
        assertTrue(Industries.findClass("1440").isEmpty(), "a group of GB/T 4754-2017, no class");
        assertTrue(Industries.findClass(null).isEmpty());
        assertTrue(Industries.find("99").isEmpty());
    }
}
