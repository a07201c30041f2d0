package cn.zhizhen.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void filters_areKeptAndEncoded() {
        var address = Address.of("/consulting").with("state", "draft").with("q", "铁 & 合金");
        assertEquals(
                "/consulting?state=draft&q=%E9%93%81+%26+%E5%90%88%E9%87%91&cursor=MjA",
                address.with("cursor", "MjA").toString());
    }

    @Test
    void filter_thatIsBlank_isLeftOutOrTakenAway() {
        var address = Address.of("/consulting").with("q", " ").with("state", null);
        assertEquals("/consulting", address.toString());
        assertEquals("/x", Address.of("/x").with("q", "a").with("q", "").toString());
    }

    @Test
    void campaign_alone_narrowsNothing() {
        var address = Address.of("/consulting").with("campaign", "C1");
        assertFalse(address.isNarrowed());
        assertTrue(address.with("q", "a").isNarrowed());
        assertEquals("/consulting?campaign=C1", address.with("q", "a").widened().toString());
    }
}
