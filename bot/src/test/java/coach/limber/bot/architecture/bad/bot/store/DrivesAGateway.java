package coach.limber.bot.architecture.bad.bot.store;

import coach.limber.bot.architecture.bad.bot.slack.AsksTheStore;

public record DrivesAGateway(AsksTheStore gateway) {}
