/** Reading in a process of its own: what travels between the two processes, and both ends of it. */
@NullMarked
package dev.gouji.extract.internal.worker;

import org.jspecify.annotations.NullMarked;
