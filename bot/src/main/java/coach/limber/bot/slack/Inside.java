package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.knowledge.coaching.CheckInQuestion;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What Slack needs of the rest.
 *
 * @param door where everything enters; returns after the commit
 * @param memory what we know of a person, for their home and the form
 * @param isForAll whether a text is one to be answered before others: about the article, and
 *     nothing personal
 * @param questions those of the check-in
 */
public record Inside(
    Consumer<Inbound> door,
    Function<Person, Memory> memory,
    Predicate<String> isForAll,
    Supplier<List<CheckInQuestion>> questions,
    InstantSource clock) {}
