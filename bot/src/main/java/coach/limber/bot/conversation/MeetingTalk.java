package coach.limber.bot.conversation;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Choosing;
import coach.limber.bot.conversation.dialogue.Dialogue.Confirming;
import coach.limber.bot.conversation.dialogue.Dialogue.Placing;
import coach.limber.bot.conversation.dialogue.Dialogue.Timing;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.life.CareSought;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says to the questions of the clock and of the time that is not quite an answer: the
 * time before the clock is settled, nothing they would tell, no questions at all.
 */
final class MeetingTalk {
  private static final ZoneId OURS = ZoneId.of("Europe/London");
  private static final Told EVENING = new Told.Time(Hours.at(LocalTime.of(20, 0)));
  private static final int FEW_WORDS = 7;

  /** Of the clock, and not of when they want to be asked. */
  private static final Pattern CORRECTS =
      Pattern.compile(
          "\\b(?:no(?! (?:habits?|preference))|nope|not|wrong|it'?s|it"
              + " is|its|now|here|(?<!o')clock)\\b");

  /** "Its fine, 9pm". */
  private static final Pattern AGREES = Pattern.compile("(?:yes|yeah|yep|ok|okay|sure|right)\\b.*");

  private static final Pattern NO_HABIT =
      Pattern.compile(
          "(?:ok |yes |and |but |please )?no habits?(?: (?:please|thanks?|for now)){0,2}[.! ]*");

  private static final Pattern A_WISH =
      Pattern.compile(
          "\\b(?:ask|remind|check|ping|message|text|best|prefer|suits?|works|after"
              + " (?:my|the|dinner|lunch|breakfast|tea|work)|before (?:bed|work|breakfast)|bed"
              + " ?time|every ?day|please)\\b");

  /** When to be asked, and not what the clock shows now. */
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "(?:(?:at|about|around|say|maybe|ok|um+)[, ]+){0,3}\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?"
              + " (?:in the|of an?|every|each) (?:arvo|evenings?|mornings?|afternoons?)(?: (?:is"
              + " (?:good|fine|best)|please|pls)){0,2}[.! ]*");

  private static final Pattern WOULD_NOT_SAY =
      Pattern.compile(
          "(?:(?:i|i'd|i would|it|that|ok|um+|hm+|well|no|sorry|just)[,"
              + " ]+){0,3}(?:(?:rather|prefer) not(?: to)?(?: say| tell| answer)?(?:"
              + " you)?|(?:don't|do not|dont) (?:want to (?:say|tell|share)|care|mind)(?:"
              + " (?:you|that|where i (?:am|live)))?|(?:'m |am )?not"
              + " (?:telling|saying|sharing|giving)(?: you| that)?(?: (?:where i (?:am|live)|my"
              + " (?:city|town|address|place|location)))?|none(?: for"
              + " now)?|nowhere|private|(?:doesn't|does not) matter|whatever|any(?:where| of"
              + " them)?|somewhere|skip(?: (?:it|this|that))?|pass|none of your"
              + " (?:business|beeswax)|secret)(?: (?:please|thanks|sorry|really))?[.! ]*");
  private static final Pattern SKIPS =
      Pattern.compile(
          "(?:(?:please|pls|just|ok|no|can i)[, ]+){0,2}(?:skip|pass|next|cancel|exit|quit|stop)(?:"
              + " (?:it|this|that|for now|please|pls)){0,2}[.! ]*");

  /** Of all of it, and not of one step. */
  private static final Pattern STOPS =
      Pattern.compile(
          "/?(?:(?:please|pls|just|ok|no|oh|now)[, ]+){0,2}(?:stop|quit|exit|unsubscribe|leave me"
              + " alone|go away|that'?s enough|enough)(?: (?:it|this|that|now|all"
              + " (?:of )?(?:it|this|that)|please|pls|messaging me|texting me)){0,3}[.! ]*");

  private static final Pattern NEVER =
      Pattern.compile(
          "(?:(?:please|pls|oh|well|actually|um+|i|can you)[, ]+){0,3}(?:never|none|not at"
              + " all|(?:no|(?:don't|do not|dont) want(?: any)?|without) (?:daily |the )?(?:check-?"
              + " ?ins?|questions?|reminders?|messages?)|(?:don't|do not|dont)"
              + " (?:ask|message|text|ping|remind|bother) me(?: (?:at"
              + " all|ever|please|anything)){0,2}|just (?:want|here|came|wanted)(?: to)? (?:ask|to"
              + " ask) (?:you )?(?:a |some )?(?:questions?|things|you)|i'?ll (?:come to you|tell"
              + " you when i want|message you|do it myself)|no thanks?)\\b[^?]{0,60}");
  private static final Pattern CHANGE_LATER =
      Pattern.compile(
          ".{0,20}\\b(?:can|could|may|will) (?:i|we|it|this|that)(?: be)?"
              + " (?:change|alter|set|pick|choose|switch)d?(?: (?:it|that|this|the time|my"
              + " mind))?(?: again)? (?:later|afterwards|any ?time|again|another time)\\b.{0,20}");
  private static final Pattern WHICH_TIMES =
      Pattern.compile(
          "(?:what|which)(?:'s| is| are)? ?(?:the |my"
              + " )?(?:times?|hours?|options?|choices?)\\b.{0,40}|(?:any time\\?|can i"
              + " (?:pick|choose|have) any time.{0,20})");
  private static final Pattern OF_PAIN =
      Pattern.compile("\\b(?:pain|hurts?|hurting|sore|ach\\w+|stiff\\w*|slept|sleep|bloated)\\b");
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("english", "england"),
          Map.entry("british", "uk"),
          Map.entry("scottish", "scotland"),
          Map.entry("welsh", "wales"),
          Map.entry("irish", "ireland"),
          Map.entry("american", "usa"),
          Map.entry("canadian", "canada"),
          Map.entry("australian", "australia"),
          Map.entry("german", "germany"),
          Map.entry("french", "france"),
          Map.entry("spanish", "spain"),
          Map.entry("indian", "india"),
          Map.entry("dutch", "netherlands"));
  private static final Pattern THE_ONE =
      Pattern.compile(
          "(?:(?:it's|its|i mean|yes|the)[,"
              + " ]+){0,3}(?<of>"
              + String.join("|", COUNTRIES.keySet())
              + ")(?: one| city| place){0,2}[.! ]*");

  private static final Pattern ONE_WORD = Pattern.compile("(?<word>[a-z]+)(?: time)?[.! ]*");

  private final Meeting meeting;
  private final Asking asking;

  MeetingTalk(Meeting meeting, Asking asking) {
    this.meeting = meeting;
    this.asking = asking;
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Dialogue here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (CHANGE_LATER.matcher(plain).matches() && Meeting.pending(here).isPresent()) {
      return here instanceof Dialogue.Consenting
          ? Optional.empty()
          : Optional.of(again(here, MeetingWords.CHANGE_LATER, scene));
    }
    var seen = CareSought.answer(text);
    if (seen.isPresent() && Meeting.pending(here).isPresent()) {
      return Optional.of(again(here, seen.get(), scene));
    }
    if (STOPS.matcher(plain).matches() && isAfterTheirYes(here)) {
      return Optional.of(Move.to(here, new Outbound.Text(MeetingWords.STOPPED_BEFORE_THE_END)));
    }
    return switch (here) {
      case Dialogue.Consenting _ ->
          SKIPS.matcher(plain).matches()
              ? Optional.of(meeting.on(here, new Told.Declined(), scene.at()))
              : Optional.empty();
      case Placing() -> placing(here, text, plain, scene);
      case Confirming(var zone) -> confirming(zone, text, plain, scene);
      case Timing timing -> timing(timing, text, plain, scene);
      case Dialogue.Stranger _,
          Dialogue.Guest _,
          Dialogue.Choosing _,
          Dialogue.Cueing _,
          Dialogue.Settled _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          Optional.empty();
    };
  }

  private static boolean isAfterTheirYes(Dialogue here) {
    return Meeting.pending(here).isPresent() && !(here instanceof Dialogue.Consenting);
  }

  private Move again(Dialogue here, String words, Scene scene) {
    return Move.to(here, new Outbound.Text(words))
        .saying(asking.reminder(Meeting.pending(here).orElseThrow(), scene.at()));
  }

  /** Whoever tells neither place nor clock is coached by ours until they do. */
  private Optional<Move> placing(Dialogue here, String text, String plain, Scene scene) {
    if (WOULD_NOT_SAY.matcher(plain).matches()) {
      return Optional.of(
          Move.to(
              new Timing(OURS),
              new Outbound.Text(MeetingWords.goingBy(OURS, scene.at())),
              asking.when()));
    }
    if (OF_THE_DAY.matcher(plain).matches()) {
      return Optional.of(again(here, MeetingWords.CLOCK_FIRST, scene));
    }
    return !asking.namesPlace(text)
            && !asking.isAmbiguous(text)
            && isATime(text, plain)
            && (Hours.in(text).namesDays()
                || A_WISH.matcher(plain).find()
                || asking.read(new Ask.Where(), text, scene.at()) instanceof Told.Nothing)
        ? Optional.of(again(here, MeetingWords.CLOCK_FIRST, scene))
        : Optional.empty();
  }

  /** Who goes on to the time of day has nothing against the clock. */
  private Optional<Move> confirming(ZoneId zone, String text, String plain, Scene scene) {
    var one = THE_ONE.matcher(plain);
    if (one.matches()) {
      var country = COUNTRIES.getOrDefault(one.group("of"), "");
      var told = asking.read(new Ask.Where(), country, scene.at());
      return Optional.of(meeting.on(new Placing(), told, scene.at()));
    }
    if (asking.namesPlace(text)
        || asking.isAmbiguous(text)
        || (CORRECTS.matcher(plain).find() && !AGREES.matcher(plain).matches())) {
      return Optional.empty();
    }
    var noted = List.<Outbound>of(new Outbound.Text(MeetingWords.zoneNoted(zone, scene.at())));
    if (WOULD_NOT_SAY.matcher(plain).matches() || NO_HABIT.matcher(plain).matches()) {
      return Optional.of(meeting.on(new Placing(), new Told.Zone(zone), scene.at()).after(noted));
    }
    return isATime(text, plain)
        ? Optional.of(
                timed(meeting.on(new Timing(zone), asking.time(text), text, scene.at()), text))
            .map(move -> move.after(noted))
        : Optional.empty();
  }

  /** A time that was not asked for yet is said back. */
  private static Move timed(Move move, String text) {
    return move.next() instanceof Choosing choosing && Meeting.isInTheirWords(text)
        ? move.after(List.of(new Outbound.Text(SettingWords.asking(choosing.timetable()))))
        : move;
  }

  /** A time of day, and nothing of how they are. */
  private boolean isATime(String text, String plain) {
    return !QuestionForm.asks(text)
        && !OF_PAIN.matcher(plain).find()
        && (Hours.in(text).namesTimes() || plain.split("\\s+").length <= FEW_WORDS)
        && !(asking.time(text) instanceof Told.Nothing);
  }

  /** Where they are, told after all when we had taken a clock for theirs. */
  private boolean isAPlace(String text, String plain) {
    return (asking.namesPlace(text) || asking.isAmbiguous(text))
        && !isAWordForATime(plain)
        && plain.split("\\s+").length <= FEW_WORDS
        && !QuestionForm.asks(text)
        && !OF_PAIN.matcher(plain).find()
        && !Hours.in(text).namesTimes()
        && asking.time(text) instanceof Told.Nothing;
  }

  /** "Same time", "best" are towns, too. */
  private boolean isAWordForATime(String plain) {
    var one = ONE_WORD.matcher(plain);
    return one.matches() && asking.isAWordForATime(one.group("word"));
  }

  private Optional<Move> timing(Timing here, String text, String plain, Scene scene) {
    if (isAPlace(text, plain)) {
      var told = asking.read(new Ask.Where(), text, scene.at());
      return Optional.of(
          told instanceof Told.PerhapsZone(var zone)
              ? meeting
                  .on(new Placing(), new Told.Zone(zone), scene.at())
                  .after(List.of(new Outbound.Text(MeetingWords.zoneNoted(zone, scene.at()))))
              : meeting.on(new Placing(), told, scene.at()));
    }
    if (WHICH_TIMES.matcher(plain).matches()) {
      return Optional.of(again(here, MeetingWords.ANY_TIME, scene));
    }
    if (NEVER.matcher(plain).matches() && !Hours.in(plain).namesTimes()) {
      return Optional.of(meeting.unasked(here.zone(), scene.at()));
    }
    return WOULD_NOT_SAY.matcher(plain).matches() || Passing.isOfThisOne(plain)
        ? Optional.of(meeting.on(here, EVENING, plain, scene.at()))
        : Optional.empty();
  }
}
