package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.knowledge.language.JointWords;
import java.util.Optional;

/**
 * What somebody tells of a hard day that is no number yet: what sore hands cannot do, a short
 * night, tears. It wants a warm line, and then the question of the pain.
 */
public final class HardDay {
  private static final String CANNOT =
      "(?:(?:i|today|again|still|ugh|just|this morning|my hands|my fingers)[,"
          + " ]+){0,3}(?:(?:can|could)n'?t|can'?t|cannot|could not|(?:can|could)"
          + " (?:hardly|barely)|(?:am |was |been )?(?:unable|struggl(?:ed|ing)|not able)(?:"
          + " to)?|(?:had|having) (?:trouble|a job|a struggle)(?: (?:with|to))?|failed to|had to"
          + " get help to|needed help to)(?: even| quite| really| properly)? ";
  private static final String OF_HANDS =
      "(?:jars?|lids?|bottles?|tops?|tins?|cans?|packets?|cartons?|taps?|doors?|door"
          + " ?knobs?|handles?"
          + "|keys?|locks?|pens?|pencils?|cups?|mugs?|kettles?|pans?|pots?|knife|forks?|spoons?|cutlery|scissors|tooth"
          + " ?brush|hair ?brush|comb|bags?|shopping|steering wheel|buttons?|zips?|bra|laces|shoe"
          + " ?laces|shoes?|socks?|tights|shirt|coat|trousers|jeans|rings?"
          + "|needles?|milk|window|drawer|cap|fist|grip|anything)";
  private static final String OF_LEGS =
      "(?:(?:get|climb|go|come|make it|manage)(?: (?:up|down|to|on|off|out of|in(?:to)?|from))*"
          + " (?:the |my"
          + " )?(?:stairs?|sofa|couch|chair|floor|loo|toilet|bath|car|step|steps|hill|kerb)|kneel(?:"
          + " down)?|squat|crouch|bend(?: down| my \\p{L}+)?|reach(?: (?:up|the \\p{L}+|my"
          + " \\p{L}+))?|(?:get|put) (?:my"
          + " )?(?:dressed|undressed|(?:socks|shoes|tights|trousers|coat)(?: on|"
          + " off)?)|(?:brush|wash|comb|dry) my (?:hair|teeth))";

  private static final String LEAD =
      "(?:(?:oh|oh no|no|ugh|argh|damn|and|so|well|sadly|unfortunately|i think|looks like|bad"
          + " news)[, ]+){0,2}";

  private static final WholeTexts WORDS =
      new WholeTexts()
          .with(
              CANNOT
                  + "(?:(?:open|undo|unscrew|grip|hold|lift|turn|twist|do(?: up)?|fasten|tie|pick"
                  + " up|squeeze|wring|close|shut|make|carry|use|get|button|zip|peel|pour|cut|work)(?:"
                  + " (?:up|off|on|the|a|an|my|any|even|out|in|into|of|round|with)){0,4} "
                  + OF_HANDS
                  + "(?: (?:up|off|on|open|properly|of (?:water|jam|milk|beans)))?|(?:hold|grip) on"
                  + " to anything|type|write(?: properly)?|"
                  + OF_LEGS
                  + ")(?: (?:this morning|this evening|tonight|earlier|yet|any ?more|on my"
                  + " own|without help|by myself|myself|with (?:my|these|both) hands)){0,2}",
              "I'm sorry. It's the small things that wear one out.")
          .with(
              LEAD
                  + "(?:it'?s|it (?:is|has)|they(?:'re|"
                  + " are)|(?:(?:the|my|that|this|yesterday'?s|last (?:week|month|night)'?s|all"
                  + " (?:the|my)) )?(?:(?:"
                  + JointWords.ANY
                  + "|old|awful|horrible|same|bad|morning) ){0,2}(?:pain|ache|aching|flare(?:["
                  + " -]?up)?|swelling|stiffness|inflammation|throbbing|burning|symptoms|fatigue|tiredness|exhaustion)(?:'?s|"
                  + " is| are| has| have)?) (?:(?:all|just|now|definitely|really|sadly)"
                  + " )?(?:(?:come |came |crept |creeping )?back|returned|started again|starting"
                  + " again)(?: (?:again|with a vengeance|this morning|tonight|last"
                  + " night|today|now|for good|in force)){0,2}",
              "I'm sorry it's back.")
          .with(
              "(?:(?:i'?m|i am|i was|i'?ve been|been|was|have been) )?(?:on my"
                  + " feet|standing(?: up| around)?|running around|rushed off my feet|up and down"
                  + " (?:the )?(?:stairs|ladders))(?: (?:all"
                  + " (?:day|morning|afternoon|evening|night|shift|weekend)|the whole"
                  + " (?:day|shift)|for (?:hours|\\d{1,2} hours)|since (?:\\d{1,2}(?: ?am)?|this"
                  + " morning|early)|at work)){1,2}",
              "That's a long time on your feet. I hope you can sit down now.")
          .with(
              "(?:(?:i'?m|i am|i was|i'?ve been|been|was|have been|wide) ){0,2}(?:awake|up|not"
                  + " slept|no sleep|couldn'?t sleep) (?:since|from) (?:about |around"
                  + " )?(?:0?[1-5](?:[:.]\\d\\d)?(?: ?am| o'?clock)?|half"
                  + " (?:one|two|three|four|five)|one|two|three|four|five|the (?:small|early)"
                  + " hours|dawn|silly o'?clock)(?: in the morning)?(?: with (?:it|the"
                  + " pain|pain))?",
              "That's a short night. I'm sorry.")
          .with(
              "(?:i )?(?:(?:had|having|have had) (?:a|another|such a)(?: good| little| proper| bit"
                  + " of a)? (?:cry|weep|sob)|cried|burst into tears|was in tears|wept|broke"
                  + " down)(?: (?:in|at|on|over|all|into|for|to|through|the|my|a|again|most"
                  + " of)){0,4} ?(?:shower|bath|car|work|bed|kitchen|loo|toilet|bus|train|way"
                  + " (?:home|to"
                  + " work)|supermarket|shops?|desk|pillow|myself|morning|evening|afternoon|half an"
                  + " hour)?(?: (?:this morning|tonight|earlier|again)){0,2}",
              "I'm sorry it's such a day. Crying is allowed.")
          .with(
              "(?:(?:oh|ugh|sorry|yeah|no|well|hi|so)[,.! ]+){0,2}(?:(?:it'?s|it has|it was|this"
                  + " is|had|been|i'?ve had|having|such|a|an|really|very|pretty|another|a few)"
                  + " ){0,4}(?:hard|rough|tough|bad|awful|terrible|horrible|rubbish|miserable"
                  + "|difficult)(?: (?:few|couple of))? (?:weeks?|months?|days|nights)(?:"
                  + " (?:here|for me|sorry|really|so far)){0,2}"
                  + "|(?:i )?(?:couldn'?t|could not|can'?t|cannot|didn'?t|struggled to|could"
                  + " hardly|could barely) (?:even )?(?:get (?:out of bed|up|dressed)|leave the"
                  + " (?:house|bed))(?: (?:today|till?|until|before|this|all|morning|day|noon"
                  + "|late|\\d{1,2}(?: ?[ap]m)?)){0,4}",
              "I'm sorry. That sounds like a lot to get through.")
          .with(
              "(?:(?:but|and|so|honestly|god)[, ]+){0,2}(?:(?:is|will|does|do|can|am)"
                  + " (?:it|this|things|i|all this|(?:my|the) pain) ever (?:going to |gonna |really"
                  + " )?(?:get (?:any )?(?:better|easier)|go(?: away)?|end|stop|improve|be"
                  + " (?:ok|okay|normal|better|over|pain[ -]?free))|will (?:it|this|i)"
                  + " (?:ever end|(?:always|for ?ever) (?:be|feel|hurt)(?: like this| this bad| in"
                  + " pain)?)|is there (?:any |even any |still any )?hope(?: (?:left|for me|that"
                  + " (?:it|this|things) (?:ever )?(?:gets?|will get|goes|will go)"
                  + " (?:any )?(?:better|easier|away)|of (?:it|this) (?:getting better|going"
                  + " away)))?)\\??",
              "I can't know that, and I'm sorry it's so hard. Your doctor may be able to say more.")
          .with(
              "i (?:really |just |honestly )?(?:don'?t|do not|dont|no longer) know (?:what to do"
                  + "(?: with myself)?(?: any ?more)?|how to (?:cope|manage)(?: any ?more)?)",
              "That's a hard place to be. I'm sorry.");

  private HardDay() {}

  /** The warm line, if the whole text is of this kind. */
  public static Optional<String> words(String text) {
    return WORDS.answer(text);
  }
}
