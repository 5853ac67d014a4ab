package org.atelier.domain;

/** Why a seat counts no more. */
public record Voiding(int seat, String reason) {}
