package coach.limber.bot.conversation.settled;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.Questions;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Tracking;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person wants to be asked: how much, how often, and what of their own. */
public final class Asks {
  private static final int A_FEW = 3;
  private static final int USUAL = 5;
  private static final int MANY = 6;

  private static final Phrasing NOT_ABOUT =
      Phrasing.of(
          "(?:please |can you |could you |just ){0,2}(?:(?:stop|quit|no more|don'?t|do not|never|i"
              + " (?:don'?t|do not) want (?:you to|to be)|i want you to (?:stop|quit)|i'?d rather"
              + " (?:you didn'?t|not be)|(?:you (?:don'?t|do not) (?:need|have)|(?:there'?s )?no"
              + " need) to) ask(?:ed|ing)?(?: me)?(?: anything)? (?:about|of|which|for|on (?!(?:the"
              + " )?(?:"
              + CalendarWords.WEEKDAY
              + "|week|work)))|(?:skip|drop|leave"
              + " out) the (?=[\\w ]{3,30} questions?)) ?(?:my |the )?(?<name>[\\w ]{3,30}?)(?:"
              + " questions?)?(?: any ?more| again| please){0,2}(?:,?"
              + " (?:it'?s|its|they'?re|i'?ve|because|cos|always)\\b.{0,40})?[.! ]*");

  /** "Just ask me about pain, nothing else": the pain comes first of all. */
  private static final WholeForm ONLY_PAIN =
      WholeForm.of(
          "(?=.*\\b(?:just|only|nothing (?:else|more|but)|that's (?:it|all))\\b)(?:(?:please|can"
              + " you|could you|just|only|i want you to|from now on|you can)[, ]+){0,4}ask(?:"
              + " me)?(?: just| only| nothing but)?(?: about| for)?(?: the| my)?(?: joint)?"
              + " pains?(?: level| number| score| question)?(?:[,.]? (?:and )?(?:nothing"
              + " (?:else|more)|only|that's (?:it|all)|please|from now on|now|each"
              + " (?:day|time)|every (?:day|time))){0,3}[.! ]*");

  /** "Only ask me about pain and sleep": one by one they are not to be had. */
  private static final WholeForm ONLY_SOME =
      WholeForm.of(
          "(?=.*\\b(?:just|only|nothing"
              + " (?:else|more|but))\\b)(?:(?:please|can|could|you|just|only|i|want|would like|to"
              + " be|i'd like|from now on|set it|set it up|so that|so|that|make"
              + " it|it|to|should|will|i'm)[, ]+){0,9}ask(?:ed)?(?: me)?(?: just| only| nothing"
              + " but)?(?: about| for)(?: the| my)? (?<names>[\\p{L}, &]{3,40}?)(?:[,.]? (?:and"
              + " )?(?:nothing (?:else|more)|only|that's (?:it|all)|please|from now on)){0,3}[.!"
              + " ]*");

  private static final Pattern AND = Pattern.compile(",? and |, | & ");

  private static final Phrasing NEVER_ABOUT =
      Phrasing.of(
          "(?:(?:but|and|why|hey|how come)[, ]+){0,3}(?:(?:do )?you (?:never|don't|didn't|do"
              + " not|did not|haven't|forgot to)(?: ever)?|(?:do|did)(?:n't| not)? you(?: not|"
              + " never)?) ask(?:ed)?(?: me)? (?:about|for) (?:my |the |how )?(?<name>[\\w"
              + " ]{3,30}?)(?: (?:any ?more|today|at all|then|though|is|was)){0,2}[?.! ]*");

  /** Their numbers are more than a row of buttons holds. */
  private static final WholeForm BIG =
      WholeForm.of(
          "(?:body ?|daily |resting )?(?:weight|blood (?:pressure|sugar|glucose)|bp|steps?(?:"
              + " count)?|glucose|heart ?rate|pulse|temperature|calories|kilos|pounds)");

  private static final Pattern ANSWER =
      Pattern.compile("(?<name>[\\p{L} ]{3,20}) (?:is |at )?\\d{1,2}(?: today| now)?");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N} _.-]");
  private static final Phrasing TRACKS = Phrasing.of("(?i)\\b(?:un)?track(?:ing)?\\b");
  private static final Phrasing DELETE =
      Phrasing.of(
          "(?:(?:please|can you|could you)[, ]+)?(?:delete|remove|drop|untrack|forget|get rid"
              + " of|take out) (?:the |my )?(?<name>[\\w ]{3,40}?)(?:"
              + " (?:please|question|measure|any ?more))?[.! ]*");

  private final CheckIns checkIns;

  public Asks(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  public Optional<Move> said(Settled here, String text, Scene scene) {
    return (ONLY_PAIN.fits(SmallLetters.of(text))
            ? Optional.<HowMuch>of(new HowMuch.Most(1))
            : HowMuch.in(text))
        .map(much -> much(here, much, scene))
        .or(() -> onlySome(here, text))
        .or(() -> deleted(here, text))
        .or(() -> Tracking.in(text).flatMap(wish -> tracking(here, wish, text)))
        .or(() -> unasked(here, text))
        .or(() -> missed(here, text));
  }

  private static Optional<Move> onlySome(Settled here, String text) {
    return ONLY_SOME
        .in(SmallLetters.of(text))
        .filter(
            said ->
                AND.splitAsStream(said.group("names"))
                    .allMatch(name -> OurTopics.named(name.strip()).isPresent()))
        .map(_ -> Move.to(here, new Outbound.Text(SettingWords.NOT_ONE_BY_ONE)));
  }

  /** "You never ask about my mood": what comes in turn anyway, or can be tracked. */
  private static Optional<Move> missed(Settled here, String text) {
    var said = NEVER_ABOUT.matcher(SmallLetters.of(text));
    return said.matches()
        ? Optional.of(
            Move.to(
                here,
                new Outbound.Text(
                    OurTopics.named(said.group("name"))
                        .map(SettingWords::askedInTurn)
                        .orElseGet(() -> SettingWords.askedOnceTracked(said.group("name"))))))
        : Optional.empty();
  }

  /** "Stop asking about my coffee" ends a measure of one's own; the other questions take turns. */
  private static Optional<Move> unasked(Settled here, String text) {
    var wish = NOT_ABOUT.matcher(SmallLetters.of(text));
    return wish.matches()
        ? untrack(here, wish.group("name"))
            .or(() -> Optional.of(Move.to(here, new Outbound.Text(SettingWords.NOT_ONE_BY_ONE))))
        : Optional.empty();
  }

  private Move much(Settled here, HowMuch much, Scene scene) {
    var questions = here.profile().questions();
    return switch (much) {
      case HowMuch.Most(var most) -> most(here, most, scene);
      case HowMuch.Everything() -> most(here, Questions.EVERYTHING, scene);
      case HowMuch.Fewer() -> most(here, fewer(questions.most()), scene);
      case HowMuch.More() -> most(here, more(questions.most()), scene);
      case HowMuch.PerWeek(var times) -> often(here, new HowOften.PerWeek(times));
      case HowMuch.EveryDays(var days) -> often(here, new HowOften.EveryDays(days));
      case HowMuch.Oftener() -> oftener(here);
      case HowMuch.Rarer() -> often(here, questions.howOften().rarer());
      case HowMuch.AsItHelps() -> often(here, new HowOften.AsItHelps());
    };
  }

  private static int fewer(int most) {
    return most > USUAL ? USUAL : most > A_FEW ? A_FEW : Math.max(1, most - 1);
  }

  private static int more(int most) {
    return most < USUAL ? USUAL : most < MANY ? MANY : Questions.EVERYTHING;
  }

  /** Holds for today's open check-in too, but what is shown stays. */
  private Move most(Settled here, int most, Scene scene) {
    var next = here.with(here.profile().with(here.profile().questions().most(most)));
    var told = Move.to(next, new Outbound.Text(SettingWords.atMost(most)));
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? checkIns.changed(next, day, scene).after(told.replies())
        : told;
  }

  private static Move often(Settled here, HowOften howOften) {
    var words =
        switch (howOften) {
          case HowOften.AsItHelps() -> SettingWords.AS_IT_HELPS;
          case HowOften.EveryDays(var days) -> SettingWords.everyDays(days);
          case HowOften.PerWeek(var times) -> SettingWords.timesAWeek(times);
        };
    return Move.to(
        here.with(here.profile().with(here.profile().questions().howOften(howOften))),
        new Outbound.Text(words));
  }

  private static Move oftener(Settled here) {
    return here.profile()
        .questions()
        .howOften()
        .oftener()
        .map(more -> often(here, more))
        .orElseGet(
            () ->
                Move.to(
                    here,
                    new Outbound.Text(
                        here.profile().timetable().isTwice()
                            ? TimeTalkWords.TWICE_AT_MOST
                            : SettingWords.EVERY_DAY_ALREADY)));
  }

  /** "Stop tracking mood", of somebody who does not track it; what we ask about takes its turn. */
  private static Optional<Move> notTracked(Settled here, String name, String text) {
    return TRACKS.matcher(text).find()
        ? Optional.of(
            Move.to(
                here,
                new Outbound.Text(
                    OurTopics.named(name).isPresent()
                        ? SettingWords.NOT_ONE_BY_ONE
                        : SettingWords.notTracked(name))))
        : Optional.empty();
  }

  private static Optional<Move> tracking(Settled here, Tracking wish, String text) {
    return switch (wish) {
      case Tracking.Numbers(var name, var lowest, var highest) ->
          Optional.of(
              lowest < highest && highest - lowest < Scale.Numbers.MOST
                  ? track(here, name, new Scale.Numbers(lowest, highest))
                  : Move.to(here, new Outbound.Text(SettingWords.TOO_MANY_STEPS)));
      case Tracking.YesOrNo(var name) -> Optional.of(track(here, name, new Scale.YesOrNo()));
      case Tracking.Anyhow(var name) when isAnAnswer(name) -> Optional.empty();
      case Tracking.Anyhow(var name) when BIG.fits(name) ->
          Optional.of(Move.to(here, new Outbound.Text(SettingWords.tooBigToTrack(name))));
      case Tracking.Anyhow(var name) ->
          Optional.of(
              OurTopics.named(name)
                  .map(ours -> Move.to(here, new Outbound.Text(SettingWords.askedInTurn(ours))))
                  .orElseGet(
                      () -> track(here, name, new Scale.Numbers(0, Scale.Numbers.MOST - 1))));
      case Tracking.No(var name) -> untrack(here, name).or(() -> notTracked(here, name, text));
    };
  }

  private static Move track(Settled here, String name, Scale scale) {
    var questions = here.profile().questions();
    var measure = new OwnMeasure(NOT_IN_A_NAME.matcher(name).replaceAll(" ").strip(), scale);
    var known = questions.own().stream().anyMatch(own -> own.name().equals(measure.name()));
    if (!known && questions.own().size() == Questions.MOST_OWN) {
      return Move.to(here, new Outbound.Text(SettingWords.trackedAlready(names(questions))));
    }
    return Move.to(
        here.with(here.profile().with(questions.tracking(measure))),
        new Outbound.Text(SettingWords.tracking(measure)));
  }

  /** "Track pain 5 today" tells of the pain. */
  private static boolean isAnAnswer(String name) {
    var told = ANSWER.matcher(name);
    return told.matches() && OurTopics.named(told.group("name")).isPresent();
  }

  /** "Delete knee swelling", where that is a measure of theirs. */
  private static Optional<Move> deleted(Settled here, String text) {
    var wish = DELETE.matcher(SmallLetters.of(text));
    return wish.matches()
            && here.profile().questions().own().stream()
                .anyMatch(own -> own.name().equals(wish.group("name")))
        ? untrack(here, wish.group("name"))
        : Optional.empty();
  }

  private static Optional<Move> untrack(Settled here, String name) {
    var questions = here.profile().questions();
    return questions.own().stream()
        .filter(own -> own.name().contains(name) || name.contains(own.name()))
        .findFirst()
        .map(
            own ->
                Move.to(
                    here.with(here.profile().with(questions.notTracking(own.name()))),
                    new Outbound.Text(SettingWords.trackedNoMore(own.name()))));
  }

  private static String names(Questions questions) {
    return questions.own().stream().map(OwnMeasure::name).collect(Collectors.joining(", "));
  }
}
