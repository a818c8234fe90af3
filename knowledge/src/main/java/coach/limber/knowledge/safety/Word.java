package coach.limber.knowledge.safety;

/**
 * One word of a message.
 *
 * @param text lower-case, without apostrophes or accents, spelled as the content spells it
 * @param clause number of its clause: clauses end at commas and where a new subject begins
 * @param sentence number of its sentence
 */
record Word(String text, int clause, int sentence) {}
