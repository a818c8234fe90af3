package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.JointWords;
import java.util.Optional;

/** What somebody tells of their life that is neither of the day's notes nor a question. */
public final class LifeTold {
  private static final String ILLNESS =
      "(?:ra|oa|jia|as|pmr|sle|eds|heds|ms|me|cfs|ibs|ibd|pcos|copd|hiv|adhd|autism|arthritis|(?:rheumatoid|psoriatic|osteo|juvenile|inflammatory|reactive|gouty)["
          + " -]?arthritis|osteoarthritis|osteoporosis|osteopenia|crohn'?s(?:"
          + " disease)?|colitis|ulcerative colitis|coeliac(?: disease)?|celiac(?:"
          + " disease)?|lupus|fibro(?:myalgia)?|gout|psoriasis|polymyalgia|sjogren'?s(?:"
          + " syndrome)?|raynaud'?s|hashimoto'?s|graves'?(?: disease)?|ankylosing"
          + " spondylitis|hypermobility|scoliosis|sciatica|bursitis|tend[io]nitis|carpal"
          + " tunnel|diabetes|asthma|eczema|endometriosis|thyroid(?:"
          + " (?:problems?|trouble|disease))?|high blood pressure|high"
          + " cholesterol|(?:lactose|gluten|dairy|food|histamine) (?:intolerance|allergy)|(?:a |an"
          + " )?(?:nut|milk|wheat|egg|fish|shellfish|peanut) allergy|diverticul\\w+|gallstones|an?"
          + " (?:hernia|heart condition|autoimmune \\w+|thyroid \\w+))";
  private static final String MEDICINE =
      "(?:humira|methotrexate|mtx|steroids?|prednis\\w+|sulfasalazine|hydroxychloroquine|biologics?"
          + "|enbrel|infliximab|rituximab|statins?|warfarin|metformin|insulin|omeprazole|naproxen"
          + "|ibuprofen|celecoxib|colchicine|allopurinol|antidepressants?|antibiotics?|hrt|thyroxine"
          + "|levothyroxine|amitriptyline|gabapentin|pregabalin|codeine|tramadol|morphine|painkillers|blood"
          + " thinners|blood pressure (?:tablets|pills|meds)|medication|meds|tablets|\\w{3,12}"
          + "(?:mab|tinib|prazole|statin|sartan|cept))";
  private static final String EXAMINATION =
      "(?:mri|ct|scan|x-?ray|ultrasound|bone scan|blood tests?|bloods|biopsy|colonoscopy|endoscopy"
          + "|injection|infusion|physio)";
  private static final String SINCE =
      "(?: (?:in|since|for|from|about|over|last|this|a|an|the|two|three|many|few|couple of|\\d{1,4}"
          + "|years?|months?|weeks?|ages|now|ago|childhood|birth|week|year|month|both|my|all|half|life"
          + "|long|time|spine|"
          + JointWords.ANY
          + "|too|as well|also|unfortunately|sadly|by the way|so)){0,7}";

  private static final WholeTexts ANSWERS =
      new WholeTexts()
          .with(
              "(?:(?:i'?ve|i have|i|have|i do have|i'?ve got|i have got|got|i suffer"
                  + " (?:from|with)|i live with) (?:got |also |just )?(?:bad |mild |severe |a bit"
                  + " of |some |early |type [12] )?"
                  + ILLNESS
                  + "|i(?:'m| am|m| was|'ve been| have been|ve been)"
                  + " (?:(?:a|an|also|just|newly|recently)"
                  + " )?(?:coeliac|celiac|diabetic|asthmatic|hypermobile|(?:lactose|gluten|dairy)"
                  + " intolerant|allergic to [\\p{L} ,]{2,40}|diagnosed with [\\p{L}'"
                  + " -]{2,40})|(?:it'?s|they say it'?s|my doctor says it'?s|the doctor says"
                  + " it'?s|gp says it'?s) "
                  + ILLNESS
                  + ")(?: and "
                  + ILLNESS
                  + ")?"
                  + SINCE
                  + "|(?:just |recently )?(?:got |been |was )?diagnosed with [\\p{L}' -]{2,40}"
                  + "|(?:i'?m|i am|im|i'?ve been|i have been|they'?ve put me|they put me|been put"
                  + "|i'?ve started|i started|i just started|started|i take|i'?m taking)(?: back|"
                  + " now| also| still| put| just| on| taking){0,3} "
                  + MEDICINE
                  + SINCE
                  + "|(?:i(?:'ve| have)? (?:got )?|i'?m having |having |got |my |an? ){0,3}"
                  + EXAMINATION
                  + "(?: (?:is|booked|appointment|due|coming up|results?)){0,3} (?:(?:on"
                  + " )?"
                  + CalendarWords.WEEKDAY
                  + "|tomorrow|today|next"
                  + " (?:week|month)|this (?:week|afternoon|morning)|soon)|(?:i(?:'ve| have)?"
                  + " )?(?:just )?(?:got|had|have) (?:my |the |some"
                  + " )?(?:(?:blood|test|scan|mri|x-?ray|biopsy)(?: tests?)? )?results(?: back)?(?:"
                  + " (?:today|yesterday|this (?:morning|week)))?|(?:my|the)"
                  + " (?:blood|test|scan|mri|x-?ray)(?: tests?)? results (?:came|came back|are|are"
                  + " back|were)(?: .{2,30})?",
              "Thank you for telling me. I can't judge it, so your doctor's word comes before mine."
                  + " I can help you note how the days go, and make a page of it for the doctor.")
          .with(
              "(?:my |the |our )?(?:doctor|dr|gp|rheumatologist|consultant|nurse|physio|specialist"
                  + "|pharmacist|dietitian|dietician|"
                  + FamilyWords.ANY
                  + ") (?:says?|said|thinks?|told me|reckons|believes|is sure)(?: that)?"
                  + " (?:(?:this|it|that|you|all this|all of this|the article|your article|gut"
                  + " health|the gut (?:thing|stuff|link)|leaky gut|diet)(?: stuff|"
                  + " thing)?(?:'s|'re| is| are|s)? )(?:all |just |a load of |total |complete"
                  + " |utter )?(?:nonsense|rubbish|bollocks|wrong|bunk|bull(?:shit)?|quackery|not"
                  + " true|pseudo-?science|crap|tosh|a myth|myth|made up|a waste of time|a"
                  + " fad|does(?:n'?t| not) (?:work|matter|help))",
              "Please go by what your doctor says: they know you, and I'm a program with one"
                  + " article. Research is not sure of much of it, and \"how sure is this?\" says"
                  + " where.")
          .with(
              "(?:i'?m|i am|im|i)? ?(?:feel |feeling |so |really |very |a bit |just"
                  + " ){0,4}(?:scared|afraid|frightened|terrified|worried|anxious|petrified)(?:"
                  + " (?:that|of|about))? (?:(?:i'?ll|ill|i will|i might|i'?m going to|i could)"
                  + " )?(?:(?:end(?:ing)?|finish(?:ing)?) up (?:in a (?:wheelchair|home|care"
                  + " home)|disabled|crippled|bedridden|alone|like my \\w+|unable to"
                  + " \\w+|housebound)|(?:never|not) (?:walk(?:ing)?|work(?:ing)?|be(?:ing)? able"
                  + " to .{2,30}|be(?:ing)? (?:well|better|normal)) ?(?:again)?|los(?:e|ing) my"
                  + " (?:job|independence|mobility|hands|house)|(?:it(?:'s|'ll| will)? )?(?:only"
                  + " )?(?:get(?:ting)?|be(?:ing)?) (?:worse|like this (?:for ?ever|for"
                  + " life))|(?:the|my) future|what(?:'s| is) (?:coming|next|to"
                  + " come)|(?:needing|need) a wheelchair)",
              "That's a frightening thought, and it's no wonder that it comes. I can't see ahead. A"
                  + " doctor can tell you what to expect for your own joints, so do ask. I'm here"
                  + " for today.")
          .with(
              "(?:(?:(?:i|we)(?:'ve| have|'re| are)? )?(?:just |finally"
                  + " )?(?:got|getting|bought|adopted|welcomed|have) (?:a|an|our|my)(?: lovely|"
                  + " little| beautiful| new){0,2} (?:puppy"
                  + "|kitten|pup|dog|cat|rabbit|horse|grand(?:son|daughter|child|baby)|job|house|flat|car|bike|allotment|garden)|(?:i'?m|we'?re|i"
                  + " am|we are|i|we)(?: just| finally)? (?:getting married|got married|engaged|got"
                  + " engaged|retired|retiring|a"
                  + " (?:grandmother|grandfather|grandma|grandad|granny|nan|mum|dad|mother|father)(?:"
                  + " again)?)|my (?:"
                  + FamilyWords.ANY
                  + ")(?: has| have| just){0,2} (?:got married|got engaged|had (?:a|her|their)"
                  + " baby|graduated|passed (?:his|her|their) (?:exams?|test|driving test)|got a"
                  + " (?:new )?job|is visiting|came to visit))",
              "How lovely. I hope it brings you much joy.")
          .with(
              "(?:i|we)?(?:'ve| have)? ?(?:just )?(?:had|having|have had|been having|what) (?:such"
                  + " )?(?:a |an )?(?:really |very |so |absolutely"
                  + " )?(?:great|lovely|wonderful|brilliant|fantastic|amazing|nice|beautiful|super|perfect)"
                  + " (?:day|weekend|week|time|evening|morning|afternoon|holiday|night out|lunch"
                  + " out)(?: (?:out|off|with .{2,25}|at .{2,25}|in .{2,25}))?",
              "That's lovely to hear.")
          .with(
              "(?:(?:i'?m|i am|im|feel(?:ing)?)? ?(?:right |really |just |nearly |so ){0,4}at"
                  + " (?:my|the) (?:wit'?s'?|wits'?|end of (?:my|the))"
                  + " ?(?:end|rope|tether)|(?:i'?m|i am|im) (?:right |really |nearly ){0,4}at the"
                  + " end of (?:my|the) (?:rope|tether))(?: (?:with|over|about)"
                  + " .{2,40})?|(?:honestly )?what'?s the point(?: (?:of (?:this|it|all"
                  + " this|trying|bothering)|in (?:trying|bothering)|any ?more))?[,.?!]*"
                  + " (?:nothing|it'?s not|it never|it doesn'?t)"
                  + " (?:helps?|works?|working|helping|ever (?:helps|works)|gets better)|nothing(?:"
                  + " i (?:do|try))?(?: ever| really)? (?:helps?|works?|is helping|is working|makes"
                  + " any difference|seems to (?:help|work))(?: any ?more| me)?|(?:this|it|it"
                  + " all|everything)(?:'s| is| feels| seems)(?: just| all| so)?"
                  + " (?:hopeless|pointless|useless trying|too much|a losing battle|never["
                  + " -]ending)(?: for me)?|i(?:'m| am)? (?:just )?(?:can'?t|cannot) (?:do|cope"
                  + " with|deal with|handle|manage) (?:this|it|it all|all this|any of"
                  + " (?:this|it)|the pain|this pain)(?: any ?more| much longer)?|i(?:'ve| have)?"
                  + " had (?:just about )?enough|i give up|i(?:'m| am)? (?:just )?(?:so |really"
                  + " )?(?:worn out|ground down|beaten|defeated|drained)(?: (?:by|with) (?:it"
                  + " all|all this|this|it|the pain))?",
              "I'm sorry. That sounds like more than enough. Nothing has to be done here today. Is"
                  + " there someone you trust, or your doctor, whom you could tell how it is? If"
                  + " it's my questions that are too much, say \"pause\".")
          .with(
              "(?:my |the )?(?:phone|battery|internet|wi-?fi|broadband|signal|laptop|tablet)"
                  + " (?:died|broke|was (?:dead|off|flat|broken|down|out|lost)|went(?: off|"
                  + " down)?|ran out|had no (?:battery|signal))(?: (?:yesterday|last night|all"
                  + " day|all weekend|on \\w+day))?(?:[,.]? (?:so|and|which is why) .{2,60})?|(?:i"
                  + " )?(?:had|there was) no (?:internet|wi-?fi|signal|reception|battery|phone)(?:"
                  + " (?:yesterday|last night|all day|all weekend|on \\w+day))?(?:[,.]? (?:so|and)"
                  + " .{2,60})?",
              "No matter: a day without answers just stays blank. If you like, say \"yesterday's"
                  + " check-in\" and tell me now.")
          .with(
              "(?:(?:ask|remind|check|ping|message|text)(?: in)?(?: with| on)? me|i'?ll do it|do"
                  + " it) (?:after|when|once) (?:(?:my|the|this) (?:shift|night"
                  + " shift|meeting|school"
                  + " run|appointment|physio|gym|class|lesson|film|match|call|shopping)(?:"
                  + " (?:ends?|is (?:over|done|finished)))?|i(?:'m| am|'ve| have)?"
                  + " (?:finish(?:ed)?|done)(?: .{2,20})?)",
              "When is that? Say a time, and I come then: \"ask me at 18:00\".")
          .with(
              "i(?:'ve| have)?(?: got)? (?:a|the|an?)(?: bad| stinking| nasty| slight| splitting)?"
                  + " (?:cold|cough|head ?cold|headache|toothache|hangover|hay"
                  + " ?fever|sniffles|runny nose)(?: (?:too|as well|today|again)){0,2}",
              "I'm sorry, that as well. Be gentle with yourself today. I can only note your joints"
                  + " and gut.")
          .with(
              "(?:i'?m|i am|im) (?:absolutely )?(?:dying|gasping|desperate|parched|longing) for"
                  + " (?:a|an|my|some) (?:\\p{L}+ )?(?:coffee|tea|cuppa|brew|nap|holiday|break|sit"
                  + " down|bath)",
              "Then I hope you get it soon.")
          .with(
              "(?:that|this|the|\\d{1,2} ?(?:am|pm)?)(?: time)?(?:'s| is) (?:a )?(?:bad|no good|not"
                  + " good|not great|awkward|difficult|inconvenient|useless|hopeless|terrible)(?:"
                  + " time)? for me|that time (?:doesn'?t|does not) (?:suit|work)(?: for)?(?: me)?",
              "Then let's find a better one: say \"ask me at 9am\", or \"change time\".");

  private static final WholeTexts UNASKED =
      new WholeTexts()
          .with(
              "(?:(?:such|what) )?(?:(?:it'?s|it was|it'?s been|i(?:'m| am) having|i(?:'ve| have)?"
                  + " had|had|having|been|today (?:is|was)|another|just) ){0,4}(?:such )?(?:a |an"
                  + " |another |one )?(?:very |really |so"
                  + " )?(?:bad|rough|tough|awful|terrible|horrible|rubbish|hard|crap|shit(?:ty)?|grim|difficult|trying)"
                  + " day(?: (?:at work|of it))?",
              "I'm sorry it's one of those. If it's the joints, a number is enough, like \"pain"
                  + " 6\".")
          .with(
              "(?:i'?m|i am|im|i'?ve turned|i turned|aged?|my age is|i'?m aged|i am aged|i'?ll be)"
                  + " (?:1[89]|[2-9]\\d)(?: (?:years? old|yrs? old|next (?:week|month|year)|this"
                  + " (?:week|month|year)|today|tomorrow|soon|in \\w+))?",
              MeetingWords.NO_AGE_NEEDED)
          .with(
              "(?!good (?:morning|afternoon|evening)[.! ]*$)(?:(?:i|we|it'?s|been|had|having|have"
                  + " had|it was|was|actually|finally|today)"
                  + " ){0,4}(?:a |such a )?(?:really |very |pretty |quite |much |so"
                  + " )?(?:good|decent|better|easy|easier|kind)"
                  + " (?:day|morning|afternoon|evening|week)(?: (?:actually|today|for once|for a"
                  + " change|so far|at last|all in all)){0,2}",
              "That's good to hear. If you like, a number keeps it, like \"pain 2\".")
          .with(
              "(?!.*\\?)(?!am\\b|do\\b|did\\b|will\\b|is\\b|are\\b)(?:(?:i'?m|i"
                  + " am|im|i|it'?s|all|feel|feeling|felt|doing|definitely|so|much|lots|a lot|a"
                  + " bit|a"
                  + " little|bit|slightly|far|getting|finally|already|actually|thankfully|thank"
                  + " god) ){0,5}(?:better|on the mend|recovered|over (?:it|the worst|the"
                  + " (?:flu|cold|bug))|well again|back on my feet)(?:"
                  + " (?:today|now|again|already|this morning|thanks|thank you|than yesterday|at"
                  + " last|and better)){0,3}",
              "I'm glad. If you like, a number keeps it, like \"pain 2\".")
          .with(
              "(?:i |we )?(?:actually |finally |just |even |only )?(?:managed|got"
                  + " (?:up|down|through)|made it|climbed|did) (?:to"
                  + " )?(?:(?:open|climb|walk|do|get|go|lift|carry|hold|the"
                  + "|my|a|an|up|down|all|whole|without|to|by|myself|on|own|in|out|of|with|no|stopping|help)"
                  + " ?){0,7}(?:stairs|jar|lid|bottle|shop|shops|bus|stop|door|kettle"
                  + "|hill|steps|garden|bath|floor|chair|shopping|ironing|hoovering|cooking|dinner)(?:"
                  + " (?:today|myself|alone|without help|for once|again|on my own)){0,3}",
              "Well done. That's good to hear.");

  private LifeTold() {}

  public static Optional<String> answer(String text) {
    return ANSWERS.answer(text);
  }

  /** What might answer a question, where none is open. */
  public static Optional<String> unasked(String text) {
    return UNASKED.answer(text);
  }
}
