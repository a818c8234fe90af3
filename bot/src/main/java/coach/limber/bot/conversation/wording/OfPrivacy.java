package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.knowledge.language.FamilyWords;
import java.util.Optional;

/** What somebody asks of their notes, answered in the first sentence. */
public final class OfPrivacy {
  private static final String IT =
      "(?:this|it|that|these|them|everything|any of (?:this|it)|all (?:of )?this|"
          + "(?:my|the) (?:answers?|messages?|notes?|data|stuff|diary|info\\w*|details|records?"
          + "|numbers|pain|chats?)|what i (?:say|write|type|tell you|told you|wrote))";
  private static final String A_CHILD =
      "(?:son|daughter|boy|girl|teenager|teen|kid|child|grandson|granddaughter|nephew|niece)";
  private static final String OFFICES =
      "(?:(?:my|the|our|an?|any|his|her) (?:\\p{L}+"
          + " )?)?(?:employers?|boss|managers?|company|work|workplace|hr|insurance(?: company|"
          + " people)?|insurers?|government|police|council|tax"
          + " (?:man|office)|nhs|gp|doctors?|dr|surgery|hospital|consultant|nurse|pharmacist|health"
          + " service|google|facebook|meta|apple|amazon|microsoft|advertisers?|companies|third"
          + " part(?:y|ies)|big pharma|drug companies)";

  private static final String TO_NOBODY =
      "No, not from me: I send your notes to nobody. Whoever runs me could read them, and so could"
          + " the chat service you use. \"privacy\" says more.";

  private static final String NO_ONE_ELSE =
      "Whoever runs me, and the chat service you use, could read it. Nobody else gets it from me."
          + " \"privacy\" says more.";

  private static final WholeTexts ANSWERS =
      new WholeTexts()
          .with(
              "(?:does|do|can|could|will|would|is)"
                  + " (?:telegram|slack|whatsapp|the chat service|(?:my|our) (?:"
                  + FamilyWords.ANY
                  + ")) (?:be able to |able to |ever |also )?(?:see|sees|read|reads|look"
                  + " at|get|know|have)(?: (?:about|of))? "
                  + IT
                  + "|who(?: else)?(?: can| could| is able to| gets to)?"
                  + " (?:see|sees|read|reads|reading|seeing|access|looks? at) "
                  + IT,
              NO_ONE_ELSE)
          .with(
              "(?:does|do|can|could|will|would|is|are|did) (?:(?:my|our|the)"
                  + " )?(?:employers?|boss|managers?|company|work|workplace|hr|colleagues) (?:be"
                  + " able to |able to |ever |also |going to"
                  + " )?(?:see|sees|read|know|get|have|access|look at|find"
                  + " out|told|shown|hear|monitor|watch|track)(?: (?:about|of|at|access to))? "
                  + IT
                  + "|(?:do|will|would|did) you (?:tell|inform|report to|show) my"
                  + " (?:employer|boss|work|company|manager)(?: .{2,30})?",
              "No, not from me: I tell your employer nothing. But whoever owns the account or the"
                  + " workspace you write from may be able to read along there, on Slack for"
                  + " example. \"privacy\" says more.")
          .with(
              "(?:does|do|can|could|will|would|is|are|did) "
                  + OFFICES
                  + " (?:be able to |able to |ever |also |going to )?"
                  + "(?:see|sees|read|know|get|have|access|look at|find out|told|shown|sent|hear"
                  + "|buy|use|receive)(?: (?:about|of|at|access to))? "
                  + IT
                  + "|(?:is|are|does|will|do) "
                  + IT
                  + " (?:be )?(?:sent|shared|passed|passed on|given|go|going|get sent|linked|shown)"
                  + " (?:to|with) "
                  + OFFICES
                  + "|(?:do|will|would|did|are) you (?:going to )?"
                  + "(?:tell|inform|report to|share (?:this|it) with|send (?:this|it) to) "
                  + OFFICES,
              TO_NOBODY)
          .with(
              "(?:do|will|would|can|could|are|did|does) (?:you|u|they|it|this|anyone)(?: ever|"
                  + " going to| gonna)? (?:sell|selling|share|sharing|give away|giving away|pass"
                  + " on|passing on|hand over|leak|publish) "
                  + IT
                  + "(?: (?:on|to|with|for) .{2,30}| on)?|(?:is|are|will) "
                  + IT
                  + " (?:be )?(?:sold|shared|passed on|for sale|used for (?:ads|advertising|"
                  + "marketing))(?: .{2,20})?",
              "No. I sell nothing and send your notes nowhere. Whoever runs me could read them, and"
                  + " so could the chat service you use. \"privacy\" says more.")
          .with(
              "(?:for )?how long (?:do|will|are|is|can|does)"
                  + " (?:(?:you|u|it|this) )?(?:be )?(?:keep(?:ing)?|store|storing|hold(?:ing)?(?:"
                  + " on to)?|save|saving|retain|have) "
                  + IT
                  + "(?: for)?|(?:for )?how long (?:is|are|will|does|do) "
                  + IT
                  + " (?:be |get )?(?:kept|stored|saved|held|retained|stay|last)(?: for| here)?"
                  + "|when (?:do|will) (?:you|u) (?:delete|erase|wipe|forget|get rid of) "
                  + IT
                  + "|(?:do|will|are) (?:you|u) (?:keep(?:ing)?|store|storing) "
                  + IT
                  + " (?:for ?ever|for good|for life|for long|always|indefinitely)",
              "Until you say \"delete everything\": that wipes all of it at once. Nothing else goes"
                  + " by itself. \"privacy\" says more.")
          .with(
              "(?:do|must|would) i (?:really )?(?:have to|need to|got to) be"
                  + " (?:an adult|over (?:18|eighteen)|(?:at least )?(?:18|eighteen)(?: or over)?)"
                  + "(?: for this| to (?:use|do) (?:this|it|you))?|(?:is there an? )?(?:minimum )?"
                  + "age (?:limit|restriction)|how old do (?:i|you) have to be|can (?:i|you) (?:use"
                  + "|do) (?:this|it) under 18|why (?:18|eighteen|adults only)",
              "Yes: the daily coaching is only for people of 18 or over. Anyone may ask me what the"
                  + " article says.")
          .with(
              "can (?:kids|children|teenagers|babies|toddlers|a child|young people) (?:get|have"
                  + "|catch|use|do) (?:it|this|that|limber|you)|(?:(?:my|our) "
                  + A_CHILD
                  + " is (?:only |just )?(?:[1-9]|1[0-7])(?: years? old)?[,.]? )(?:can|could|may|is"
                  + " it ok(?:ay)? if) (?:he|she|they) (?:also )?(?:use|uses|do|does|join|have|try)"
                  + " (?:this|it|limber|you|the app)(?: too)?|is (?:this|it|limber)"
                  + " (?:ok(?:ay)?|suitable|safe|good|all right|fine|allowed|any good|meant) for"
                  + " (?:my )?(?:kids?|child(?:ren)?|a child|teen(?:ager)?s?|a teenager|under"
                  + " 18s|minors|"
                  + A_CHILD
                  + ")|(?:can|could|may) (?:my |our |a )?(?:child|kids?|teen(?:ager)?|\\d{1,2}["
                  + " -]year[ -]old(?: (?:son|daughter))?) (?:use|do|join|have|try)"
                  + " (?:this|it|limber|you)(?: too)?|(?:can|could|may) (?:my|our) "
                  + A_CHILD
                  + " (?:also )?(?:use|do|join|have|try) (?:this|it|limber|you|the app)(?:"
                  + " (?:too|as well))?[?,.! ]+(?:(?:he|she)(?:'s| is)|who(?:'s| is))"
                  + " (?:only |just )?(?:[1-9]|1[0-7])(?: years? old)?",
              "My article doesn't speak of children: about a child's joints please ask a doctor."
                  + " The daily coaching here is only for adults.")
          .with(
              "what (?:did|have|do|am|was) i (?:just |actually |even"
                  + " )?(?:agree|agreed|agreeing|sign|signed|signing|say yes|consent|consented)(?:"
                  + " up)?(?: to| for)?|what does (?:yes|agreeing|saying yes) mean|what am i saying"
                  + " yes to",
              "To this: that you are 18 or over, and that I keep what you tell me and ask you"
                  + " once a day how you are. \"delete everything\" ends it and wipes all of it."
                  + " \"privacy\" says more.")
          .with(
              "(?:and )?(?:what|what'?ll)(?: happens?| will happen| then| if)?(?: if| when)? (?:i"
                  + " )?(?:say|tap|press|answer|choose|pick|click) (?:no|yes)(?: to (?:this|that"
                  + "|it))?|(?:and )?if i (?:say|tap|press|answer) (?:no|yes)(?: what (?:then"
                  + "|happens))?|(?:and )?what if i (?:don'?t|do not|do) agree",
              "If you say yes, I ask you once a day how you are and keep your answers, until you"
                  + " say \"delete everything\". If you say no, I keep nothing and ask nothing, and"
                  + " you can still ask me about gut and joints.");

  private OfPrivacy() {}

  public static Optional<String> answer(String text) {
    return ANSWERS.answer(text);
  }
}
