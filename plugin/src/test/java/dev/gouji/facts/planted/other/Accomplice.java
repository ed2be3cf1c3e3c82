package dev.gouji.facts.planted.other;

import dev.gouji.facts.planted.Trespasser;

/** Closes a cycle of packages. */
public class Accomplice extends Trespasser {}
