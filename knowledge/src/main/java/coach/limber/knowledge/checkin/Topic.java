package coach.limber.knowledge.checkin;

/** What an amount is about. */
enum Topic {
  PAIN,
  STIFFNESS,
  SLEEP,
  STRESS,
  FOG,
  FATIGUE,
  ENERGY,
  MOVEMENT,
  NOTHING
}
