package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What a door gave: the workshop, the role, its cookie ({@code name=value}) and the plan as JSON (H4). */
public record Entered(String workshop, String role, String cookie, JsonNode plan) {}
