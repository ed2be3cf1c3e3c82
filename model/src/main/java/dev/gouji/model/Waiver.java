package dev.gouji.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Findings that somebody has accepted for a time.
 *
 * @param rule identifier of the rule with its pack
 * @param document a glob of the paths of documents; empty for all
 * @param matter the fingerprint of one finding, or characters of its quote; empty for all findings of the rule
 * @param reason why they are accepted
 * @param approver who has accepted them
 * @param until the last day on which they are
 * @param at file and line where it is declared
 */
public record Waiver(
        String rule,
        Optional<String> document,
        Optional<String> matter,
        String reason,
        String approver,
        LocalDate until,
        String at) {

    /** Whether it holds no more on the day. */
    public boolean isExpired(LocalDate day) {
        return day.isAfter(until);
    }
}
