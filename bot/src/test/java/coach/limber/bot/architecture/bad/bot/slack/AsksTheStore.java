package coach.limber.bot.architecture.bad.bot.slack;

import coach.limber.bot.architecture.bad.bot.store.DrivesAGateway;

public record AsksTheStore(DrivesAGateway store) {}
