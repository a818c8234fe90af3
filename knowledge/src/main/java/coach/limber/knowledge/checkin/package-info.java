/**
 * Reading a check-in: tokens, quantities and what each is about, then one extractor a measure. The
 * words are content ({@code check-in-words.yaml}, {@code foods.tsv}); the rules of negation,
 * correction, range and nearness are here.
 */
@NullMarked
package coach.limber.knowledge.checkin;

import org.jspecify.annotations.NullMarked;
