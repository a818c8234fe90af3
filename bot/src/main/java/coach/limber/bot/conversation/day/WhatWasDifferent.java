package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Flares;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "It was the stairs at the castle", right after a day of much pain was told, and of no food. */
public final class WhatWasDifferent {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:i (?:think|guess|reckon)|maybe|probably|well|must be|blame)[,"
              + " ]+){0,3}(?:(?:it|that) (?:was|is|must have been)|it's|it must be|that's) (?:all"
              + " |probably |just |because of |down to |from ){0,2}(?:the|my|that|those|all"
              + " that|too much|doing|carrying) [^?]{3,120}");

  private final Reading reading;

  public WhatWasDifferent(Reading reading) {
    this.reading = reading;
  }

  public Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return FORM.matcher(SmallLetters.of(text)).matches()
            && Flares.isOn(scene.diary(), today)
            && scene.diary().value(today, FlareTalk.NOTE).isEmpty()
            && Mending.lastNoted(scene).filter(scene::isJustAfter).isPresent()
            && isOfTheDay(text)
        ? FlareTalk.said(here, today, text, understood, scene)
        : Optional.empty();
  }

  /** Neither a food, of which one night says nothing, nor a joint or a number put right. */
  private boolean isOfTheDay(String text) {
    return !(reading.read(text, new Context(true, List.of(Measure.FOODS), List.of()))
            instanceof Understood.Told(var report))
        || (report.value(Measure.FOODS).isEmpty()
            && report.value(Measure.PAIN).isEmpty()
            && report.value(Measure.JOINTS).isEmpty());
  }
}
