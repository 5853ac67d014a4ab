package org.atelier.insight;

/** The languages whose words the analysis knows. */
enum Language {
    FRENCH,
    ENGLISH
}
