package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.WeekWords;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The question of the week answered in words, and what they say it came from. */
public final class WeekTalk {
  private static final Duration OPEN_FOR = Duration.ofHours(24);
  private static final String OPENING =
      "(?:(?:it|it's|its|this|that|that's|the|my|a|an|week|was|is|been|has"
          + " been|felt|feels|oh|well|um+|hm+|overall|all in all|all|in|i'd say|i would say|i"
          + " think|honestly|definitely|tbh|so|yes|probably|actually|rather|pretty|quite|really|very|much|way|a"
          + " bit|a little|bit|little|slightly|lot|far|somewhat|kind of|sort of|of)[,.:! ]+){0,8}";
  private static final String CLOSING =
      "(?:,? (?:than|usual|usually|normal|most|weeks?|one|last|the|before|ones|overall|all in"
          + " all|this|time|though|tho|thanks|thank you|thx|actually|for me|really|i think|i"
          + " guess|i (?:suppose|reckon|should say|would say|must say|have to say)|i'd say|sadly|to"
          + " be honest|tbh|here|dear|love)){0,7}(?:,? (?:because|since|cos|due to|thanks to|mostly"
          + "|mainly|what with|on account of|apart from|except)\\b[^?\\d]{2,60})?[.! ]*";
  private static final Phrasing BETTER = form("(?:better|easier|lighter|calmer)");
  private static final Phrasing HARDER = form("(?:harder|worse|tougher|rougher)");
  private static final Phrasing GOOD_WEEK =
      form("(?:good|great|nice|fine|lovely|super) (?:week|one)");
  private static final Phrasing BAD_WEEK =
      form("(?:bad|hard|tough|rough|awful|terrible|rubbish|horrible|difficult) (?:week|one)");
  private static final Phrasing AS_USUAL =
      form(
          "(?:(?:just |about |more or less |pretty much )?(?:as usual|the same(?: as"
              + " (?:usual|always|ever|last week|before))?|same as (?:usual|always|ever|last"
              + " week|before)|the usual|average|normal|(?:an? )?(?:usual|normal|average|ordinary)"
              + " (?:week|one))|nothing special|no different|so[ -]so)");
  private static final Phrasing CAUSE =
      Phrasing.of(
          "(?:(?:yes|yeah|well|i think|i guess|and|but|so|probably|maybe|mostly|mainly|just|all)[,."
              + " ]+){0,4}(?:it'?s|it was|that was|that's|this was|because of|due to|down to|i"
              + " blame|from|thanks to|the|my) (?:(?:probably|mostly|mainly|just|all|because of|due"
              + " to|down to|from) ){0,3}(?:(?:the|my|all the|too much|lots of|a lot of|all that)"
              + " [\\p{L}][\\p{L}"
              + " '-]{2,50}|(?:stress|work|weather|family|sleep|travel\\w*)\\b[\\p{L} '-]{0,30})[.!"
              + " ]*");

  private WeekTalk() {}

  private static Phrasing form(String words) {
    return Phrasing.of(OPENING + words + CLOSING);
  }

  /** Nothing if no week was asked about of late, or the text is no answer to that. */
  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var last = here.profile().weekly().told();
    var today = here.profile().dayAt(scene.at());
    if (last.isBefore(today.minusDays(1)) || last.isAfter(today)) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    var answered = scene.diary().entry(last, Weeks.FIELD);
    return answered.isPresent()
        ? cause(here, plain, answered.get(), scene)
        : how(here, plain).map(how -> Weeks.tapped(here, tap(last, how), scene));
  }

  private static String tap(LocalDate last, String how) {
    return Weeks.PREFIX + last + "/" + how;
  }

  /** With a question of the day open "as usual" answers that one. */
  private static Optional<String> how(Settled here, String plain) {
    var free = here.focus() instanceof Focus.Idle;
    if (matches(plain, BETTER, GOOD_WEEK)) {
      return Optional.of("better");
    }
    if (matches(plain, HARDER, BAD_WEEK)) {
      return Optional.of("harder");
    }
    return free && matches(plain, AS_USUAL) ? Optional.of("same") : Optional.empty();
  }

  private static boolean matches(String plain, Phrasing... forms) {
    return Stream.of(forms).anyMatch(form -> form.matcher(plain).matches());
  }

  /** Of a whole week no night or meal is meant. */
  private static Optional<Move> cause(Settled here, String plain, Entry answered, Scene scene) {
    return answered.saidAt().isAfter(scene.at().minus(OPEN_FOR))
            && scene.isLast(answered.saidAt())
            && CAUSE.matcher(plain).matches()
        ? Optional.of(Move.to(here, new Outbound.Text(WeekWords.WHAT_IT_CAME_FROM)))
        : Optional.empty();
  }
}
