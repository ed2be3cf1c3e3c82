package dev.gouji.model;

/**
 * A versioned set of rules.
 *
 * @param id its folder name: annual-report
 * @param version of the pack
 * @param title what it is for
 */
public record Pack(String id, String version, String title) {}
