package cn.zhizhen.ui.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final Choices ALL = new Choices(
            List.of(
                    region("1", "region", null),
                    region("11", "league", "1"),
                    region("111", "banner", "11"),
                    region("112", "banner", "11"),
                    region("12", "league", "1")),
            List.of());

    private static Region region(String code, String level, String parent) {
        return new Region(code, new Text(code, code), level, parent);
    }

    @Test
    void officerOfTheRegion_mayChooseAll() {
        var ground = Ground.of("1", ALL);
        assertTrue(ground.isWhole());
        assertEquals(2, ground.leagues().size());
        assertEquals("112", ground.choose("112").code());
        assertEquals("1", ground.choose("").code());
    }

    @Test
    void officerOfALeague_mayChooseItAndItsBanners() {
        var ground = Ground.of("11", ALL);
        assertEquals(1, ground.leagues().size());
        assertEquals("111", ground.choose("111").code());
        assertThrows(Refused.class, () -> ground.choose("12"));
        assertThrows(Refused.class, () -> ground.choose("1"));
    }

    @Test
    void officerOfABanner_mayChooseNothingElse() {
        var ground = Ground.of("111", ALL);
        assertEquals(1, ground.leagues().get(0).banners().size());
        assertFalse(ground.isOpen(ground.leagues().get(0).league()));
        assertThrows(Refused.class, () -> ground.choose("112"));
    }

    @Test
    void officerOfAPlaceThatIsUnknown_hasNoGround() {
        assertThrows(Refused.class, () -> Ground.of("9", ALL));
    }
}
