package dev.gouji.model;

import java.util.Optional;

/**
 * What people are told of a rule.
 *
 * @param id with its pack: arithmetic/ratio
 * @param title what it demands, one sentence without a full stop
 * @param kind section, table, formula …
 * @param severity how much a violation weighs, after the configuration's own settings
 * @param clause what it rests on
 * @param fix what to do about a violation
 * @param appliesTo the documents it is for, in words
 * @param file where it is declared
 */
public record RuleCard(
        String id,
        String title,
        String kind,
        Severity severity,
        Optional<Clause> clause,
        String fix,
        String appliesTo,
        String file) {}
