/** What a person reads in the terminal: lines made of reports, rules and facts. */
@NullMarked
package dev.gouji.plugin.console;

import org.jspecify.annotations.NullMarked;
