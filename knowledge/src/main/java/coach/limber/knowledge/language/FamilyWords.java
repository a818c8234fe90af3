package coach.limber.knowledge.language;

/**
 * Family and friends as people call them, as alternatives for the forms of what they say. A form
 * that means some of them only, those who bring a child up perhaps, has its own.
 */
public final class FamilyWords {
  /** A single one; parents go together. */
  public static final String ONE =
      "husband|wife|hubby|partner|fianc[eé]e?|boyfriend|girlfriend|mum|mummy|mom|mam|ma|mother|dad|daddy|father"
          + "|step(?:mum|mom|dad|mother|father)|parents?|brother|sister|son|daughter|child|kid|twins?|gran(?:ny|dma|dpa|dad|dmother|dfather|dson|ddaughter|dchild)?"
          + "|nan|nana|nanny|pop|aunt(?:ie|y)?|uncle|cousin|niece|nephew|friend|mate|neighbou?r|colleague|(?:mother|father|brother|sister|son|daughter)["
          + " -]in[ -]law";

  /** One or more of them. */
  public static final String ANY =
      ONE
          + "|kids|children|sons|daughters|brothers|sisters|friends|mates|neighbou?rs|colleagues"
          + "|family";

  private FamilyWords() {}
}
