package org.atelier.browser;

/** The three sizes at which every page must hold. */
public enum Screen {
    PHONE(360, 740),
    LAPTOP(1366, 768),
    PROJECTOR(1920, 1080);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
