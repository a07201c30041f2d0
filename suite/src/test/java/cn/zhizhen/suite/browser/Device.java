package cn.zhizhen.suite.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The screens that the pages must work on. */
public enum Device {
    PHONE(390, 844, true),
    DESKTOP(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Device(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(touch ? 3 : 1)
                .setHasTouch(touch)
                .setIsMobile(touch);
    }
}
