package coach.limber.knowledge.safety;

/** How soon a danger needs help; {@code NONE} is the absence of a {@link Concern}. */
public enum Tier {
  /** Book an appointment soon. */
  DOCTOR,
  /** Same-day care. */
  URGENT,
  /** Emergency services now. */
  EMERGENCY,
  /** Suicide, self-harm, abuse, a threat to others: people who can help now. */
  CRISIS
}
