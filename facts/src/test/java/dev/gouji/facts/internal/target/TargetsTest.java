package dev.gouji.facts.internal.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan wants to reach, told twice or beside what there is. */
class TargetsTest {

    @Test
    void targetSetTwiceToDifferentNumbersIsReported() {
        assertEquals(
                List.of("800亩以上 = 830亩以上 BROKEN LIKELY"),
                Markdown.claims(Kind.AGREEMENT, "东城校区征地800亩以上。\n\n在东城新区征地830亩以上，规划校舍。"));
    }

    @Test
    void aShortNameIsEnoughWhereBothAreSetForTheSameYear() {
        assertEquals(
                List.of("800人以上 = 750人以上 BROKEN LIKELY"),
                Markdown.claims(Kind.AGREEMENT, "到2025年，专任教师达到800人以上。\n\n到2025年专任教师达到750人以上。"));
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, "专任教师达到800人以上。\n\n专任教师达到750人以上。"));
    }

    @Test
    void targetsOfOtherTimesOrEveryYearAreOthers() {
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, "东城校区每年征地800亩以上。\n\n东城校区征地830亩以上。"));
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, "2024年东城校区征地800亩以上。\n\n2025年东城校区征地830亩以上。"));
    }

    @Test
    void upperAndLowerBoundAreNoContradiction() {
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, "东城校区征地不低于800亩。\n\n东城校区征地不超过830亩。"));
    }

    @Test
    void targetNotBelowWhatThereIsIsTickedAndOneBelowItSaysNothing() {
        String present = "现有省级教学名师16人。\n\n";
        assertEquals(List.of("20人以上 ≥ 16人 HOLDS POSSIBLE"), Markdown.claims(Kind.BOUND, present + "培育省级教学名师20人以上。"));
        assertEquals(List.of(), Markdown.claims(Kind.BOUND, present + "培育省级教学名师12人以上。"));
    }

    @Test
    void partOfATargetIsNotAboveTheWhole() {
        assertEquals(
                List.of("60% ≤ 96% HOLDS POSSIBLE"),
                Markdown.claims(Kind.BOUND, "就业率保持在96%以上，省内就业率达到60%以上。").stream()
                        .map(line -> line.replace("以上", ""))
                        .toList());
        assertEquals(List.of(), Markdown.claims(Kind.BOUND, "就业率保持在60%以上，省内就业率达到96%以上。"));
    }
}
