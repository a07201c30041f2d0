package cn.zhizhen.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    /** There is no request here at all: a link that is passed on never depends on what one says of its host. */
    @ParameterizedTest
    @ValueSource(strings = {"https://zhizhen.example", "https://zhizhen.example/"})
    void link_leadsToTheConfiguredAddress(String configured) {
        var address = new PublicAddress();
        address.configured = Optional.of(configured);
        assertEquals("https://zhizhen.example/invitations/T9", address.of("/invitations/T9"));
    }
}
