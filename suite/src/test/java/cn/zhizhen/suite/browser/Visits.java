package cn.zhizhen.suite.browser;

import com.microsoft.playwright.Browser;

/** Begins visits of one journey, each as a person of their own with their own cookies. */
public record Visits(Browser browser, String url, String journey) {

    public Visit on(Device device) {
        return new Visit(this, device.options());
    }

    public Visit withoutScript(Device device) {
        return new Visit(this, device.options().setJavaScriptEnabled(false));
    }
}
