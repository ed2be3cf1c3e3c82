package dev.gouji.plugin.pipeline;

/**
 * How documents are worked on.
 *
 * @param version of this tool, for the report
 * @param threads how many documents at a time
 * @param progress hears how it goes on
 */
public record Run(String version, int threads, Progress progress) {}
